package waymark.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import waymark.markdown.FormattedText;

/** The user guide comes with the program and is searched by words. */
class UserGuideTest {
    private final UserGuide guide = UserGuide.read();

    @Test
    void partsAreFoundByTheirTitlesFirstAndByTheirWords() {
        assertThat(guide.find("")).isEqualTo(guide.pages()).hasSizeGreaterThan(15);
        assertThat(guide.find("topics own").getFirst().title()).isEqualTo("Topics of your own");
        assertThat(guide.find("SHIFT+F2")).extracting(UserGuide.Page::title).contains("Topics of your own");
        assertThat(guide.find("no such words anywhere")).isEmpty();
    }

    @Test
    void headingsWithinCodeAreNone() {
        var pages = UserGuide.of("# One\n\nText.\n\n```\n# no heading\n```\n\n## Two, too\n\nMore.\n")
                .pages();
        assertThat(pages).extracting(UserGuide.Page::title).containsExactly("One", "Two, too");
        assertThat(FormattedText.words(pages.getFirst().blocks())).contains("# no heading");
    }

    @Test
    void linksWithinTheGuideLeadToItsParts() {
        assertThat(guide.at("topics-of-your-own")).isPresent();
        assertThat(guide.at("nowhere")).isEmpty();
    }
}
