# SPDX-FileCopyrightText: 2026 The Undersong authors
# SPDX-License-Identifier: MIT
"""Sources that can be read as one, so that clang-tidy goes through Qt's headers once for all of them.

Sources go together that are compiled alike and have no name at file scope in common. That is told from their text, well
enough: where a name is missed the whole does not compile, and its sources are read one by one.
"""
import re
import shlex

TEST_MAIN = re.compile(r"^QTEST_(?:GUILESS_)?MAIN\(", re.MULTILINE)
MAIN = re.compile(r"^int main\(", re.MULTILINE)
UNNAMED = re.compile(r"^namespace \{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
NAMED = re.compile(r"^(?:(?:class|struct|union|enum class|enum) (\w+)|using (\w+) =|(?!return|using|namespace|template|//|#)"
                   r"[\w:<>,*& \[\]]*?[ &*>](\w+)(?:\(|\{| = |\[|;))", re.MULTILINE)
PRELUDE = """#include <QTest>
#undef QTEST_MAIN
#undef QTEST_GUILESS_MAIN
#define QTEST_MAIN(Class)
#define QTEST_GUILESS_MAIN(Class)
"""


def names_in(text):
    """Names a source has for itself alone: those in unnamed namespaces, classes, aliases."""
    found = set()
    for part in UNNAMED.findall(text):
        for groups in NAMED.findall(part):
            found.update(name for name in groups if name)
    found.update(re.findall(r"^(?:class|struct) (\w+)", text, re.MULTILINE))
    found.update(re.findall(r"^(?:using|namespace) (\w+) =", text, re.MULTILINE))
    return found


def arguments_of(entry):
    """How a source is compiled: where it looks for headers and what is defined, and the rest, without its own name."""
    words = iter(entry.get("arguments") or shlex.split(entry["command"]))
    places, rest = [], []
    for word in words:
        if word == "-o":
            next(words)
        elif word == "-isystem":
            places.append((word, next(words)))
        elif word.startswith(("-I", "-D")):
            if not word.startswith("-DQT_TESTCASE_"):
                places.append((word,))
        elif word not in ("-c", entry["file"]):
            rest.append(word)
    return places, rest


class Batch:
    def __init__(self, entry):
        self.directory = entry["directory"]
        self.rest = arguments_of(entry)[1]
        self.places, self.sources, self.names, self.is_test = [], [], set(), False

    def takes(self, names, most):
        return len(self.sources) < most and not names & self.names

    def add(self, source, entry, names, is_test):
        self.places += [place for place in arguments_of(entry)[0] if place not in self.places]
        self.sources.append(source)
        self.names |= names
        self.is_test = self.is_test or is_test

    def write(self, path):
        """The whole as a source at this path; its compile command."""
        includes = "".join(f'#include "{source}"\n' for source in self.sources)
        path.write_text((PRELUDE if self.is_test else "") + includes)
        places = [word for place in self.places for word in place]
        return {"directory": self.directory, "file": str(path),
                "arguments": [*self.rest, *places, "-c", str(path)]}


def batches(entries, root, most):
    """All of {source: compile command}, in few batches of at most so many; programs' own main files stay alone."""
    open_ones, done = {}, []
    for source, entry in entries.items():
        text = source.read_text()
        names = names_in(text)
        is_test = bool(TEST_MAIN.search(text))
        is_alone = bool(MAIN.search(text)) and not is_test
        parts = source.relative_to(root).parts
        like = (parts[:-1] if is_test else parts[:2], is_test, *arguments_of(entry)[1])
        mine = [] if is_alone else open_ones.setdefault(like, [])
        batch = next((one for one in mine if one.takes(names, most)), None)
        if batch is None:
            batch = Batch(entry)
            mine.append(batch)
            done.append(batch)
        batch.add(source, entry, names, is_test)
    return done
