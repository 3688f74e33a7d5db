"""Encrypted Word files: told apart by their signature, opened with ``certlens[crypto]``."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from io import BytesIO

from certlens.errors import EncryptedFileError
from certlens.parsers.sniffing import OLE2


def decrypted(data: bytes, *, path: str, password: str | None) -> bytes:
    """The bytes themselves, or what they hold when they are an encrypted package.

    Raises:
        EncryptedFileError: no password, a wrong one, or ``msoffcrypto-tool`` is not installed.
    """
    if not data.startswith(OLE2):
        return data
    if password is None:
        raise EncryptedFileError(
            f"{path}: the Word file is encrypted; give its password, or save a copy without one",
            source=path,
        )
    if find_spec("msoffcrypto") is None:
        raise EncryptedFileError(
            f"{path}: to open encrypted Word files run: pip install 'certlens[crypto]' "
            "(or save a copy without a password)",
            source=path,
        )
    return _unlocked(data, path, password)


def _unlocked(data: bytes, path: str, password: str) -> bytes:
    msoffcrypto = import_module("msoffcrypto")
    failures = import_module("msoffcrypto.exceptions")
    plain = BytesIO()
    try:
        locked = msoffcrypto.OfficeFile(BytesIO(data))
        locked.load_key(password=password)
        locked.decrypt(plain)
    except (failures.InvalidKeyError, failures.DecryptionError) as error:
        raise EncryptedFileError(f"{path}: the password does not open it", source=path) from error
    return plain.getvalue()
