"""The screens: Qt Quick, its view models, and nothing else that knows of Qt."""
