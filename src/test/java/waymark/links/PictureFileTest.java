package waymark.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {
    private static final String PNG = "89504e470d0a1a0a0000000d49484452";

    @TempDir
    Path folder;

    private Optional<PictureFile> read(String hex) throws IOException {
        return PictureFile.read(
                Files.write(folder.resolve("a.png"), HexFormat.of().parseHex(hex)));
    }

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a0000000d494844520000010000000080, 256, 128",
        "47494638396100018000, 256, 128",
        "ffd8ffe000040102ffc00011080080010003, 256, 128",
        "ffd8ffc400020bff, 0, 0"
    })
    void aPicturesSizeIsReadFromItsFirstBytes(String hex, int width, int height) throws IOException {
        assertThat(read(hex))
                .isEqualTo(
                        width == 0
                                ? Optional.empty()
                                : Optional.of(new PictureFile(folder.resolve("a.png"), width, height)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "89",
                "89504e47",
                PNG + "00",
                PNG + "0000ffff0000ffff",
                PNG + "7fffffff7fffffff",
                PNG + "8000000000000001",
                PNG + "0000000000000000",
                "4749463839610000ffff",
                "ffd8",
                "ffd8ffff",
                "ffd8ffe0ffff",
                "ffd8ffe00000ffe0",
                "3c73766720786d6c6e733d22",
                "504b0304",
                "424d"
            })
    void whatIsNoSanePictureIsNotShown(String hex) throws IOException {
        assertThat(read(hex)).isEmpty();
    }

    @Test
    void aFileThatIsGoneIsNotShown() {
        assertThat(PictureFile.read(folder.resolve("gone.png"))).isEmpty();
        assertThat(PictureFile.read(folder)).isEmpty();
    }

    private static final String SCREEN = "474946383961" + "0200" + "0200" + "800000" + "000000ffffff";
    private static final String FRAME = "21f90400000000002c00000000020002000002028c5300";

    private Optional<byte[]> content(String hex) throws IOException {
        return read(hex).orElseThrow().content();
    }

    @Test
    void ofAPictureThatMovesOnlyTheFirstFrameIsDecoded() throws IOException {
        String one = SCREEN + FRAME;
        assertThat(content(one + FRAME.repeat(200) + "3b"))
                .hasValueSatisfying(bytes -> assertThat(bytes).asHexString().isEqualToIgnoringCase(one + "3b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SCREEN,
                SCREEN + "3b",
                SCREEN + "21",
                SCREEN + "2c00000000ffffffff0002028c5300" + "3b",
                SCREEN + "2c00000000020002000002" + "05ff",
                SCREEN + "21fe05"
            })
    void aMovingPictureWithoutASaneFirstFrameIsNotDecoded(String hex) throws IOException {
        assertThat(content(hex)).isEmpty();
    }

    @Test
    void aPictureThatWasReplacedSinceIsNotDecoded() throws IOException {
        PictureFile picture = read(SCREEN + FRAME + "3b").orElseThrow();
        read("474946383961" + "ff0f" + "ff0f" + "800000" + "000000ffffff" + FRAME);
        assertThat(picture.content()).isEmpty();
    }
}
