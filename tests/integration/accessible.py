# SPDX-FileCopyrightText: 2026 The Undersong authors
# SPDX-License-Identifier: MIT
"""The window as a screen reader has it: through AT-SPI, with the keyboard. Usage: accessible.py STEP

Prints what it found; what is wrong is printed with its place in the window, and the exit code is 1.
"""

import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 60  # seconds; the first start makes songs up and learns
ROWS = 25  # of a long list

SECTIONS = {
    "ctrl+1": "Discover",
    "ctrl+2": "Library",
    "ctrl+3": "History",
    "ctrl+4": "Taste",
    "ctrl+5": "Search",
    "ctrl+6": "Playlists",
    "ctrl+7": "Privacy",
    "ctrl+comma": "Settings",
}

# What something that takes the focus may be.
CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_SLIDER,
    pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_CANVAS,
}
# What stands for a row or a part of one; the keys of its list reach it.
ROWS_OF_LISTS = {pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_TABLE_COLUMN_HEADER}
# What takes the focus so that it can be read or scrolled.
READ = {pyatspi.ROLE_LABEL, pyatspi.ROLE_PANEL, pyatspi.ROLE_FILLER, pyatspi.ROLE_SCROLL_PANE}

faults = []


def fault(node, what):
    faults.append(f"{what}: {path(node)}")


def path(node):
    names = []
    while node is not None and node.getRole() != pyatspi.ROLE_APPLICATION:
        names.insert(0, f"{node.getRoleName()} “{node.name}”" if node.name else node.getRoleName())
        node = node.parent
    return " / ".join(names)


def turn():
    """Hears what the window says."""
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass


def wait(what, condition, patience=PATIENCE):
    end = time.monotonic() + patience
    while True:
        turn()
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise TimeoutError(f"waited in vain for {what}")
        GLib.usleep(5000)


def has(node, state):
    return node.getState().contains(state)


def shows(node):
    return has(node, pyatspi.STATE_SHOWING)


def children(node):
    return [child for child in (node.getChildAtIndex(i) for i in range(min(node.childCount, ROWS * 5))) if child]


def walk(node):
    """Everything on the screen, from the outside inwards."""
    yield node
    for child in children(node):
        if shows(child):
            yield from walk(child)


def press(*keys):
    subprocess.run(["xdotool", "key", *keys], check=True)


def window():
    def find():
        for program in pyatspi.Registry.getDesktop(0):
            if program is not None and program.name == "undersong":
                for child in program:
                    # With a song in its title: it is up and has picked one.
                    if child is not None and "–" in child.name:
                        return child
        return None

    return wait("the window with a pick", find)


def named(top, name, role=None):
    for node in walk(top):
        if node.name == name and (role is None or node.getRole() == role):
            return node
    return None


def go_to(top, key):
    """Goes to a section by its key, and comes back when its button says that it is chosen."""
    press(key)
    name = SECTIONS[key]
    button = wait(f"the button {name}", lambda: named(top, name, pyatspi.ROLE_RADIO_BUTTON))
    wait(f"{name} to be chosen", lambda: has(button, pyatspi.STATE_CHECKED))


def check(node):
    """What can have the focus has a name, and a role that fits."""
    role = node.getRole()
    if role in ROWS_OF_LISTS:
        return False
    if not has(node, pyatspi.STATE_FOCUSABLE):
        return False
    if not node.name.strip():
        fault(node, "has no name")
    if role not in CONTROLS and role not in READ:
        fault(node, f"is a {node.getRoleName()}")
    return role in CONTROLS


def check_rows(node):
    """Rows say more than a title; cells say what stands in them."""
    rows = [child for child in children(node)[: ROWS * 5] if child.getRole() in ROWS_OF_LISTS and shows(child)]
    for row in rows:
        if row.getRole() == pyatspi.ROLE_LIST_ITEM and not row.name.strip():
            fault(row, "a row says nothing")
        if row.getRole() == pyatspi.ROLE_TABLE_COLUMN_HEADER and not row.name.strip():
            fault(row, "a column has no name")
    return len(rows)


def sections():
    top = window()
    for key, name in SECTIONS.items():
        go_to(top, key)
        controls = rows = frames = 0
        for node in walk(top):
            controls += check(node)
            if node.getRole() in (pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE):
                rows += check_rows(node)
            # A reader takes a frame for a window.
            if node.getRole() == pyatspi.ROLE_FRAME and node.parent.getRole() != pyatspi.ROLE_APPLICATION:
                fault(node, "is a window inside the window")
            frames += 1
        print(f"{name}: {controls} controls, {rows} rows, {frames} parts in all")
        if controls < 12:
            faults.append(f"{name} shows only {controls} controls")


def pick(top):
    """Title and byline of what is offered, as the window and its card say them."""
    title = top.name.rsplit(" – ", 1)[0]
    card = wait("the card of the pick", lambda: next(
        (node for node in walk(top) if node.getRole() == pyatspi.ROLE_PANEL and title in node.name), None))
    labels = [node.name for node in walk(card) if node.getRole() == pyatspi.ROLE_LABEL]
    byline = labels[labels.index(title) + 1]
    return title, byline, card


def answers():
    """A like: the button, the announcement, the history, and then everything back."""
    said = []

    def hear(event):
        if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
            said.append(event.source.name)

    pyatspi.Registry.registerEventListener(hear, "object:state-changed:showing")
    top = window()
    go_to(top, "ctrl+1")
    title, byline, card = pick(top)
    print(f"offered: {card.name}")
    if byline.split(" · ")[0] not in card.name:
        fault(card, f"does not say “{byline}”")
    like = wait("the button I like", lambda: named(card, "I like"))
    if has(like, pyatspi.STATE_CHECKED):
        fault(like, "is checked before anything was said")
    press("l")
    wait("I like to be checked", lambda: has(like, pyatspi.STATE_CHECKED))
    wait("the like to be announced", lambda: any(text.startswith("Liked") and title in text for text in said))
    print(f"announced: {said}")
    go_to(top, "ctrl+3")
    row = wait("the row in the history", lambda: next(
        (node for node in walk(top)
         if node.getRole() == pyatspi.ROLE_TABLE_CELL and title in node.name and "liked" in node.name), None))
    print(f"in the history: {row.name}")
    if byline.split(" · ")[0] not in row.name:
        fault(row, f"does not say “{byline}”")
    del said[:]
    press("ctrl+z")
    wait("the undo to be announced", lambda: any(text.startswith("Taken back") for text in said))
    go_to(top, "ctrl+1")
    wait("I like to be unchecked", lambda: not has(like, pyatspi.STATE_CHECKED))
    toggle(top)


def toggle(top):
    """A switch of the privacy page, there and back, by the keyboard."""
    go_to(top, "ctrl+7")
    switch = wait("the switch", lambda: named(top, "Stay off-line", pyatspi.ROLE_CHECK_BOX))
    before = has(switch, pyatspi.STATE_CHECKED)
    for wanted in (not before, before):
        switch.queryComponent().grabFocus()
        wait("the switch to have the focus", lambda: has(switch, pyatspi.STATE_FOCUSED))
        press("space")
        wait("the switch to turn", lambda: has(switch, pyatspi.STATE_CHECKED) == wanted)
    print("a switch turns on and off in the reader's eyes")


def stops(top):
    """What Tab should reach: of buttons that exclude one another, one."""
    reached = []
    for node in walk(top):
        if node.getRole() not in CONTROLS or not has(node, pyatspi.STATE_FOCUSABLE):
            continue
        if not has(node, pyatspi.STATE_SENSITIVE):
            continue
        if node.getRole() == pyatspi.ROLE_RADIO_BUTTON and not has(node, pyatspi.STATE_CHECKED):
            continue
        if node.parent.getRole() in (pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_COMBO_BOX):
            continue
        reached.append(node)
    return reached


def tab_through(top, name):
    focused = []

    def hear(event):
        if event.detail1:
            focused.append(event.source)

    pyatspi.Registry.registerEventListener(hear, "object:state-changed:focused")
    try:
        wanted = stops(top)
        visited = []
        for _ in range(2 * len(wanted) + 40):
            del focused[:]
            press("Tab")
            try:
                wait("the focus to move", lambda: focused, 2)
            except TimeoutError:
                continue
            node = focused[-1]
            if not shows(node):
                fault(node, "has the focus and cannot be seen")
            if not node.name.strip() and node.getRole() not in ROWS_OF_LISTS:
                fault(node, "has the focus and no name")
            visited.append(node)
            if node == visited[0] and len(visited) > 1:
                break
        else:
            faults.append(f"{name}: Tab does not come round")
    finally:
        pyatspi.Registry.deregisterEventListener(hear, "object:state-changed:focused")
    reached = visited + [node.parent for node in visited]
    for node in wanted:
        if node not in reached:
            fault(node, "is not reached by Tab")
    print(f"{name}: {len(wanted)} stops, {len(visited) - 1} pressed")


def tab():
    top = window()
    for key, name in SECTIONS.items():
        go_to(top, key)
        tab_through(top, name)


def main():
    {"sections": sections, "answers": answers, "tab": tab}[sys.argv[1]]()
    for one in faults:
        print("FAULT", one)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
