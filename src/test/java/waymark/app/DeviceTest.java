package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeviceTest {
    @Test
    void theSystemTellsTheNameThatLinuxKeepsInAFile() throws IOException {
        Path kernel = Path.of("/proc/sys/kernel/hostname");
        assumeTrue(Files.isReadable(kernel), "only Linux has " + kernel);
        assertThat(Device.fromSystem()).isEqualTo(Files.readString(kernel).strip());
    }

    @Test
    void isReadableAndTheSameEachTime() {
        assertThat(Device.name()).matches("[a-z0-9-]{1,24}-[0-9a-f]{4}").isEqualTo(Device.name());
    }

    @Test
    void itIsTheNameThatTheShellSetsWithoutTheNetwork() {
        assertThat(Device.host(Map.of("HOSTNAME", "laptop.home.arpa", "COMPUTERNAME", "PC")::get))
                .isEqualTo("laptop");
        assertThat(Device.host(Map.of("HOSTNAME", " ", "COMPUTERNAME", "PC")::get))
                .isEqualTo("PC");
        assertThat(Device.host(Map.of("HOSTNAME", ".home")::get)).isEqualTo(".home");
    }

    @Test
    void whereNoVariableIsSetTheSystemIsAsked() {
        assertThat(Device.host(variable -> null)).isNotBlank();
    }

    @Test
    void aMachineWithoutANameIsAComputer(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("hostname"), "laptop\n");
        assertThat(Device.written(file)).isEqualTo("laptop");
        Files.writeString(file, "\n");
        assertThat(Device.written(file)).isEqualTo("computer");
        assertThat(Device.written(folder.resolve("none"))).isEqualTo("computer");
    }
}
