package waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no window can be opened, and where the user's folder is another than the list of users says. */
class StartTest {
    @TempDir
    private Path folder;

    private record Ended(int code, String out, List<String> err) {}

    /** Starts the program where there is nothing but what is named. */
    private Ended start(Map<String, String> environment, String... arguments) throws Exception {
        var words = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "waymark.Launcher"));
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words);
        builder.environment().clear();
        builder.environment().putAll(Map.of("HOME", folder.toString(), "LC_ALL", "C.UTF-8"));
        builder.environment().putAll(environment);
        builder.redirectError(folder.resolve("err").toFile());
        builder.redirectOutput(folder.resolve("out").toFile());
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("it doesn't end");
        }
        return new Ended(
                process.exitValue(),
                Files.readString(folder.resolve("out")),
                Files.readAllLines(folder.resolve("err")).stream()
                        .filter(line -> !line.startsWith("WARNING"))
                        .toList());
    }

    private Path roadmap() throws IOException {
        return Files.writeString(folder.resolve("a.md"), "# A\n\n- [ ] one\n");
    }

    private String noFonts() throws IOException {
        return Files.writeString(
                        folder.resolve("fonts.conf"),
                        "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>\n")
                .toString();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDisplayThatCantBeReachedIsToldInOneLineAndTheRoadmapIsShown() throws Exception {
        var ended = start(Map.of("DISPLAY", ":59876"), roadmap().toString());
        assertThat(ended.out()).contains("[ ] one");
        assertThat(ended.err()).singleElement().asString().doesNotContain("Exception");
        assertThat(ended.code()).isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereThereIsNoFontIsToldInOneLineAndTheRoadmapIsShown() throws Exception {
        var ended = start(
                Map.of("FONTCONFIG_FILE", noFonts(), "JDK_JAVA_OPTIONS", "-Dglass.platform=Headless"),
                roadmap().toString());
        assertThat(ended.out()).contains("[ ] one");
        assertThat(ended.err())
                .filteredOn(line -> !line.startsWith("NOTE: Picked up"))
                .singleElement()
                .asString()
                .contains("fonts-dejavu")
                .doesNotContain("Exception");
        assertThat(ended.code()).isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPictureWithoutFontsEndsInOneLine() throws Exception {
        Path picture = folder.resolve("a.png");
        var ended =
                start(Map.of("FONTCONFIG_FILE", noFonts()), "picture", roadmap().toString(), "-o", picture.toString());
        assertThat(ended.err()).singleElement().asString().contains("font").doesNotContain("Exception");
        assertThat(ended.code()).isEqualTo(7);
        assertThat(picture).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress", "roadmap"})
    void aPictureMayBeLargerThanAnyScreen(String place) throws Exception {
        Path picture = folder.resolve("a.png");
        var ended = start(
                Map.of(),
                "picture",
                roadmap().toString(),
                "--size=1400x1300",
                "--place=" + place,
                "-o",
                picture.toString());
        assertThat(ended.code()).as(ended.err().toString()).isZero();
        assertThat(ImageIO.read(picture.toFile()))
                .returns(1400, BufferedImage::getWidth)
                .returns(1300, BufferedImage::getHeight);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
    @EnabledOnOs(OS.LINUX)
    void aFolderThatTheLocaleCantNameIsToldInOneLine(String variable) throws Exception {
        Path other = Files.createDirectory(folder.resolve("jörg"));
        var ended = start(
                Map.of("LC_ALL", "C", variable, other.toString()),
                "show",
                roadmap().toString());
        assertThat(ended.err())
                .singleElement()
                .asString()
                .contains("LC_ALL=C.UTF-8")
                .doesNotContain("Exception");
        assertThat(ended.code()).isEqualTo(2);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aRoadmapThatTheLocaleCantNameIsToldInOneLineBeforeThereIsAWindow() throws Exception {
        Path other = Files.writeString(folder.resolve("über.md"), "# A\n");
        var ended = start(Map.of("LC_ALL", "C", "JDK_JAVA_OPTIONS", "-Dglass.platform=Headless"), other.toString());
        assertThat(ended.err())
                .filteredOn(line -> !line.startsWith("NOTE: Picked up"))
                .singleElement()
                .asString()
                .contains("LC_ALL=C.UTF-8")
                .doesNotContain("Exception");
        assertThat(ended.code()).isEqualTo(2);
    }

    @Test
    void theReadersFolderIsTheOneThatTheEnvironmentNames() {
        Path listed = Path.of("/home/listed").toAbsolutePath();
        assertThat(SystemPaths.home(Map.of("HOME", folder.toString()), listed)).isEqualTo(folder);
        assertThat(SystemPaths.home(Map.of(), listed)).isEqualTo(listed);
        assertThat(SystemPaths.home(Map.of("HOME", "somewhere"), listed)).isEqualTo(listed);
        assertThat(SystemPaths.home(Map.of("HOME", folder.resolve("gone").toString()), listed))
                .isEqualTo(listed);
    }
}
