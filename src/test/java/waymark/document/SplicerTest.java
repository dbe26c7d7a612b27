package waymark.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Contracts 2 and 3: no edits give the input, an edit changes its range alone, and none lands where it wasn't meant for. */
class SplicerTest {
    private static TextEdit edit(int start, String expected, String replacement) {
        return new TextEdit(new TextRange(start, start + expected.length()), expected, replacement);
    }

    @Test
    void givesBackTheInputWithoutEdits() throws Exception {
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            assertThat(Splicer.apply(SourceText.read(bytes), List.of()))
                    .as("seed %d", seed)
                    .isEqualTo(bytes);
        }
    }

    @Test
    void appliesEditsInAnyOrder() throws Exception {
        var source = SourceText.read("[ ] ü [ ] 🚀 __".getBytes(StandardCharsets.UTF_8));
        var edited = Splicer.apply(source, List.of(edit(13, "__", "drei"), edit(1, " ", "x"), edit(7, " ", "x")));
        assertThat(new String(edited, StandardCharsets.UTF_8)).isEqualTo("[x] ü [x] 🚀 drei");
    }

    @Test
    void putsInBeforeWhatIsReplacedAtTheSamePlace() throws Exception {
        var source = SourceText.read("ab".getBytes(StandardCharsets.UTF_8));
        assertThat(Splicer.apply(source, List.of(edit(1, "b", "x"), edit(1, "", "+"))))
                .asString()
                .isEqualTo("a+x");
    }

    @Test
    void changesOneByteBesideDamagedOnes() throws Exception {
        byte[] bytes = {'[', ' ', ']', ' ', (byte) 0xC3, (byte) 0xBC, (byte) 0xFF, '[', ' ', ']', (byte) 0xC3};
        var source = SourceText.read(bytes);
        int box = source.text().lastIndexOf('[') + 1;
        byte[] expected = bytes.clone();
        expected[8] = 'x';
        assertThat(Splicer.apply(source, List.of(edit(box, " ", "x")))).isEqualTo(expected);
    }

    @Test
    void writesInTheFilesOwnCharset() throws Exception {
        var source = SourceText.read("\uFEFFName: __".getBytes(StandardCharsets.UTF_16LE));
        assertThat(Splicer.apply(source, List.of(edit(6, "__", "Größe"))))
                .isEqualTo("\uFEFFName: Größe".getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void writesWhatTheCharsetLacksAsReferences() throws Exception {
        var source = SourceText.read(new byte[] {(byte) 0xE9, ' ', '_', '_'});
        assertThat(Splicer.apply(source, List.of(edit(2, "__", "ü日"))))
                .isEqualTo(new byte[] {(byte) 0xE9, ' ', (byte) 0xFC, '&', '#', '2', '6', '0', '8', '5', ';'});
    }

    @Test
    void refusesAnEditThatWasMadeForAnotherText() {
        var source = SourceText.read("- [x] done".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Splicer.apply(source, List.of(edit(3, " ", "x"))))
                .isInstanceOf(StaleEditException.class);
        assertThatThrownBy(() -> Splicer.apply(source, List.of(edit(10, " ", "x"))))
                .isInstanceOf(StaleEditException.class);
    }

    @Test
    void refusesOverlappingEdits() {
        var source = SourceText.read("abcd".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Splicer.apply(source, List.of(edit(0, "ab", "x"), edit(1, "bc", "y"))))
                .isInstanceOf(StaleEditException.class);
    }
}
