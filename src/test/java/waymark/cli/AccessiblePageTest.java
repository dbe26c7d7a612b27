package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exported page has no barrier that axe finds in a browser, in light and in dark. Needs Chromium. */
class AccessiblePageTest extends CommandTest {
    private static final Pattern FOUND = Pattern.compile("<pre id=\"found\">(.*?)</pre>");

    private static Optional<Path> browser() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .flatMap(path -> Stream.of("chromium", "chromium-browser").map(name -> Path.of(path, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private String page() throws IOException {
        line.on("tick", "1.1.1");
        line.on("tick", "2.2", "--status", "skipped");
        line.on("note", "1.2", "A to Z");
        line.on("review", "--set", "learned=A lot");
        assertThat(line.on("export", "--to", "html")).isZero();
        return line.out();
    }

    /** What axe finds in a page: its rules that something violates, and how many hold. */
    private String found(String page, int scheme) throws Exception {
        Path browser = browser().orElse(null);
        assumeTrue(browser != null, "no Chromium is installed");
        String axe;
        try (InputStream in = AccessiblePageTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String run = "axe.run().then(all => document.documentElement.innerHTML = '<pre id=\"found\">'"
                + " + all.violations.map(each => each.id).join() + ' of ' + all.passes.length + '</pre>')";
        Path file = Files.writeString(
                folder.resolve("page.html"),
                page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                        .replace(
                                "</body>",
                                "<script>" + axe.replace("</script", "<\\/script") + "</script><script>" + run
                                        + "</script></body>"));
        Path dump = folder.resolve("dump.html");
        Process process = new ProcessBuilder(List.of(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--blink-settings=preferredColorScheme=" + scheme,
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        file.toUri().toString()))
                .redirectOutput(dump.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        var found = FOUND.matcher(Files.readString(dump));
        assertThat(found.find()).as(Files.readString(dump)).isTrue();
        return found.group(1);
    }

    @ParameterizedTest
    @CsvSource({"light, 1", "dark, 0"})
    void nothingIsInTheWay(String look, int scheme) throws Exception {
        assertThat(found(page(), scheme)).as(look).matches(" of [1-9]\\d+");
    }

    @Test
    void whatIsInTheWayIsFound() throws Exception {
        assertThat(found(page().replace("role=\"img\" aria-label", "role=\"img\" data-label"), 1))
                .contains("role-img-alt");
    }
}
