package waymark.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @Test
    void whatMarksUpIsEscaped() {
        assertThat(Markup.escape("a < b > c & \"d\" 'e'")).isEqualTo("a &lt; b &gt; c &amp; &quot;d&quot; &#39;e&#39;");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {'\t', '\n', ' ', '~', 0xA0, 0xD7FF, 0xE000, 0xFDCF, 0xFDF0, 0xFFFD, 0x10000, 0x1FFFD, 0x10FFFD})
    void whatXmlCanHoldStays(int letter) {
        assertThat(Markup.escape(Character.toString(letter))).isEqualTo(Character.toString(letter));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 0x0B, '\r', 0x1F, 0x7F, 0x85, 0x9F, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF
            })
    void whatXmlCannotHoldIsReplaced(int letter) {
        assertThat(Markup.escape(Character.toString(letter))).isEqualTo("\uFFFD");
    }
}
