package waymark.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoteTasksTest {
    @Test
    void oneTaskIsTickedAndTheRestIsAsItWas() {
        String note = "a [ ] b\n* [ ] one\n1. [X] two\n  - [ ]\tthree\n- [y] no task\n";
        assertThat(NoteTasks.toggled(note, 0)).isEqualTo(note.replace("* [ ] one", "* [x] one"));
        assertThat(NoteTasks.toggled(note, 1)).isEqualTo(note.replace("[X]", "[ ]"));
        assertThat(NoteTasks.toggled(note, 2)).isEqualTo(note.replace("[ ]\tthree", "[x]\tthree"));
    }
}
