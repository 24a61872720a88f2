"""`python -m resources.translations`: bring the catalogues up to the source, and compile them."""

from __future__ import annotations

import sys

from resources.translations.catalogues import (
    FOLDER,
    LANGUAGES,
    SOURCE_FORMS,
    SOURCE_LANGUAGE,
    compile_catalogue,
    read_catalogue,
    write_catalogue,
    write_templates,
)
from resources.translations.texts import all_texts


def main() -> int:
    """Update everything; says what is not translated yet, and gives 1 then."""
    FOLDER.mkdir(exist_ok=True)
    texts, templates = all_texts()
    write_templates(templates)
    counted = {source: text for source, text in texts.items() if text.has_count}
    missing = 0
    for code, forms in {SOURCE_LANGUAGE: SOURCE_FORMS, **LANGUAGES}.items():
        wanted = counted if code == SOURCE_LANGUAGE else texts
        known = read_catalogue(code)
        write_catalogue(code, forms, wanted, known)
        compile_catalogue(code, FOLDER / f"{code}.qm")
        left = [source for source in wanted if source not in known or not known[source].is_complete]
        missing += len(left)
        print(f"{code}: {len(wanted) - len(left)} of {len(wanted)} texts translated")
        for source in left:
            print(f"  missing: {source}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
