package waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplayTest {
    private static final String PLATFORM = "glass.platform";

    private String platform;

    @BeforeEach
    void forgetTheHeadlessPlatform() {
        platform = System.clearProperty(PLATFORM);
    }

    @AfterEach
    void restoreThePlatform() {
        if (platform != null) {
            System.setProperty(PLATFORM, platform);
        }
    }

    @Test
    void aWindowNeedsADisplayOnLinux() {
        assertThat(Display.lack("Linux", Map.of())).contains("window.no-display");
        assertThat(Display.lack("Linux", Map.of("DISPLAY", ""))).contains("window.no-display");
    }

    @Test
    void otherSystemsAlwaysHaveOne() {
        assertThat(Display.lack("Windows 11", Map.of())).isEmpty();
        assertThat(Display.lack("Mac OS X", Map.of())).isEmpty();
    }

    @Test
    void theHeadlessPlatformNeedsNone() {
        System.setProperty(PLATFORM, "Headless");
        assertThat(Display.lack("Linux", Map.of())).isEmpty();
    }

    @Test
    void drawsItselfOnlyWhereNoDeviceCan(@TempDir Path devices) throws Exception {
        assertThat(Display.hasGraphics("Linux", devices)).isFalse();
        assertThat(Display.hasGraphics("Windows 11", devices)).isTrue();
        Files.createDirectory(devices.resolve("dri"));
        assertThat(Display.hasGraphics("Linux", devices)).isTrue();
    }
}
