"""QR codes as pictures of one pixel a module."""


def qr_code(text: str) -> str:
    """Return a QR code as the `data:` address of a PNG, black on white, to be enlarged without smoothing.

    It is ISO/IEC 18004 with error correction M or, where that costs no larger a code, better, in a quiet
    zone of four modules.
    """
    import segno

    code = segno.make(text, error="m", micro=False)
    return code.png_data_uri(scale=1, border=4, dark="black", light="white")
