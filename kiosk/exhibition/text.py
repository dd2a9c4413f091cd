"""What every text of a content pack must be."""

from typing import Annotated

from msgspec import Meta

Text = Annotated[str, Meta(min_length=1)]
