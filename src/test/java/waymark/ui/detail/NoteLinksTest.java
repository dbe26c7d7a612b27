package waymark.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoteLinksTest {
    @Test
    void addressesAreFoundWithoutWhatEndsTheSentence() {
        assertThat(NoteLinks.in("See https://example.org/a_(b)?q=1, (HTTP://example.com/). Ask mailto:a@example.org!"))
                .containsExactly("https://example.org/a_(b)?q=1", "HTTP://example.com/", "mailto:a@example.org");
    }

    @Test
    void eachIsToldOnce() {
        assertThat(NoteLinks.in("https://example.org https://example.org")).containsExactly("https://example.org");
    }

    @Test
    void whatIsNoAddressIsNone() {
        assertThat(NoteLinks.in("https:// file:///etc/passwd javascript:alert(1) xhttps://no ordinary words"))
                .isEmpty();
    }
}
