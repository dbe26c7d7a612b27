package waymark.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.document.Encoding.LineEnding;

/** Contract 1: what was read comes back byte for byte, and every character knows its byte. */
class SourceTextTest {
    private static SourceText utf8(String text) {
        return SourceText.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void givesBackEveryByteOfRandomInput() {
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            var source = SourceText.read(bytes);
            assertThat(source.bytes()).as("seed %d", seed).isEqualTo(bytes);
            assertThat(source.byteOffset(source.text().length()))
                    .as("end of the text, seed %d", seed)
                    .isBetween(bytes.length - 1, bytes.length);
        }
    }

    @Test
    void leavesTheByteOrderMarkOutOfTheText() {
        var source = utf8("\uFEFF# Plan");
        assertThat(source.text()).isEqualTo("# Plan");
        assertThat(source.encoding().bom()).isTrue();
        assertThat(source.byteOffset(0)).isEqualTo(3);
    }

    @Test
    void readsUtf16OfBothByteOrders() {
        var text = "- [ ] Größe 🚀";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE}) {
            var source = SourceText.read(("\uFEFF" + text).getBytes(charset));
            assertThat(source.text()).isEqualTo(text);
            assertThat(source.encoding().charset()).isEqualTo(charset);
            assertThat(source.byteOffset(3)).isEqualTo(8);
        }
    }

    @Test
    void readsAFileOfOldWindows() {
        var source = SourceText.read(new byte[] {'-', ' ', (byte) 0xE9, ' ', (byte) 0x80, ' ', (byte) 0x81});
        assertThat(source.text()).isEqualTo("- é € \u0081");
        assertThat(source.encoding().charset().name()).isEqualTo("windows-1252");
        assertThat(source.encoding().malformed()).isZero();
    }

    @Test
    void readsDamagedUtf8AroundTheDamage() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("ü ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        bytes.writeBytes(" 🚀!".getBytes(StandardCharsets.UTF_8));
        var source = SourceText.read(bytes.toByteArray());
        assertThat(source.text()).isEqualTo("ü \uFFFD 🚀!");
        assertThat(source.encoding().malformed()).isEqualTo(1);
        assertThat(source.byteOffset(source.text().indexOf('!'))).isEqualTo(9);
    }

    @Test
    void takesAReplacementCharacterInTheFileForWhatItIs() {
        assertThat(utf8("a \uFFFD b").encoding().malformed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 512, 513, 1024, 3000})
    void knowsTheByteOfEveryCharacterInLongText(int length) {
        var random = new Random(length);
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(new String[] {"a", "é", "€", "🚀", "\n"}[random.nextInt(5)]);
        }
        var source = utf8(text.toString());
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLowSurrogate(text.charAt(i))) {
                continue;
            }
            assertThat(source.byteOffset(i)).isEqualTo(text.substring(0, i).getBytes(StandardCharsets.UTF_8).length);
        }
    }

    @ParameterizedTest
    @CsvSource({"'a',NONE", "'a\nb',LF", "'a\r\nb\r\n',CRLF", "'a\rb',CR", "'a\nb\r\n',MIXED"})
    void tellsTheLineEnding(String text, LineEnding ending) {
        assertThat(utf8(text).encoding().lineEnding()).isEqualTo(ending);
    }

    @Test
    void countsLinesOverAllLineEndings() {
        var source = utf8("a\nb\r\nc\rd\n");
        assertThat(source.line(0)).isEqualTo(1);
        assertThat(source.line(source.text().indexOf('b'))).isEqualTo(2);
        assertThat(source.line(source.text().indexOf('c'))).isEqualTo(3);
        assertThat(source.line(source.text().indexOf('d'))).isEqualTo(4);
        assertThat(source.line(source.text().length())).isEqualTo(5);
        assertThat(source.lines()).isEqualTo(5);
        assertThat(source.column(source.text().indexOf('d'))).isEqualTo(1);
    }

    @Test
    void tellsContentsApartByTheirFingerprint() {
        assertThat(utf8("a").fingerprint())
                .isEqualTo(utf8("a").fingerprint())
                .isNotEqualTo(utf8("b").fingerprint());
        assertThat(utf8("abc").fingerprint().value())
                .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
