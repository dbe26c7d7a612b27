package waymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.javafx.font.FontConfigManager;
import com.sun.javafx.font.FontConfigManager.FcCompFont;
import com.sun.javafx.font.FontConfigManager.FontConfigFont;
import java.util.stream.Stream;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Asking for fewer fonts finds the same ones. */
class FontFallbacksTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        assumeTrue(new Text("a").getLayoutBounds().getWidth() > 0);
    }

    /** As JavaFX finds it. */
    private static FcCompFont known(FcCompFont font) {
        String name = font.fcFamily.equals("monospace") ? "monospaced" : font.fcFamily;
        return FontConfigManager.getFontConfigFont(name, font.style % 2 == 1, font.style >= 2);
    }

    private static Stream<String> files(FcCompFont font) {
        return Stream.of(font.allFonts).map(one -> one.fontFile);
    }

    @Test
    void eachLogicalFontIsTheSame() throws Exception {
        assertThat(FontFallbacks.find()).hasSize(12).allSatisfy(font -> {
            assertThat(font.fcName).isEqualTo(known(font).fcName);
            assertThat(font.firstFont.fontFile).isEqualTo(known(font).firstFont.fontFile);
            assertThat(font.firstFont.fullName).isEqualTo(known(font).firstFont.fullName);
        });
    }

    @Test
    void theSameFontsStandInForSansSerif() throws Exception {
        FcCompFont[] found = FontFallbacks.find();
        assertThat(files(found[0]))
                .containsExactlyElementsOf(files(known(found[0])).toList());
        assertThat(files(found[1]))
                .containsExactlyElementsOf(files(known(found[1])).toList());
    }

    @Test
    void theOthersBeginWithTheirOwnFontAndHaveNoneTwice() throws Exception {
        assertThat(FontFallbacks.find()).allSatisfy(font -> {
            assertThat(font.allFonts[0].fontFile).isEqualTo(font.firstFont.fontFile);
            assertThat(files(font)).doesNotHaveDuplicates();
            assertThat(font.allFonts).hasSizeGreaterThanOrEqualTo(FontFallbacks.find()[0].allFonts.length);
        });
    }

    @Test
    void whatIsFoundHasAllThatTheToolkitReads() throws Exception {
        assertThat(FontFallbacks.find())
                .flatExtracting(font -> Stream.of(font.allFonts).toList())
                .allSatisfy((FontConfigFont font) -> {
                    assertThat(font.fontFile).isNotBlank();
                    assertThat(font.familyName).isNotBlank();
                    assertThat(font.fullName).isNotBlank();
                });
    }
}
