package waymark.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
}
