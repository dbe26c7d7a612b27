package waymark.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.export.ExportFormat;

/** What an export is called, whatever name was typed for it. */
class FileDialogsTest {
    @ParameterizedTest
    @CsvSource({
        "plan-progress.md, html, plan-progress.html",
        "page.html, html, page.html",
        "page, html, page.html",
        "page.txt, csv, page.txt.csv",
        "plan.md, badge, plan.svg",
    })
    void aFileHasTheEndingOfItsForm(String typed, String form, String name) {
        var format = ExportFormat.of(form).orElseThrow();
        assertThat(FileDialogs.named(Path.of("folder", typed), "plan.md", format))
                .isEqualTo(Path.of("folder", name));
    }

    @Test
    void aNameThatTheDialogDidNotShowWasNotAskedAbout() {
        var page = ExportFormat.of("html");
        assertThat(FileDialogs.Target.of(Path.of("plan.md"), "plan.md", page))
                .isEqualTo(new FileDialogs.Target(Path.of("plan.html"), false));
        assertThat(FileDialogs.Target.of(Path.of("plan.html"), "plan.md", page))
                .isEqualTo(new FileDialogs.Target(Path.of("plan.html"), true));
        assertThat(FileDialogs.Target.of(Path.of("plan.md"), "plan.md", Optional.empty())
                        .asked())
                .isTrue();
    }
}
