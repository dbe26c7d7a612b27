package waymark.markdown;

import java.util.List;
import waymark.document.TextRange;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Marker;
import waymark.model.Section;
import waymark.model.Topic;

/** Makes topics of what was read in lists and tables. */
final class TopicFactory {
    private TopicFactory() {}

    /** A task, or an entry that is tracked. */
    static Item item(
            int index,
            TextRange range,
            Marker marker,
            Title title,
            boolean gfm,
            ParseContext place,
            List<Topic> children) {
        return new Item(
                index,
                place.parent(),
                range,
                marker,
                title.number(),
                title.text(),
                countingKind(title, place),
                Conventions.itemRecurrence(title.text()).orElse(place.recurrence()),
                gfm,
                children);
    }

    /** How an item counts: as its own words say, else as what it stands below. */
    static CountingKind countingKind(Title title, ParseContext place) {
        if (Conventions.isOptional(title.text())) {
            return CountingKind.OPTIONAL;
        }
        boolean again = place.countingKind() == CountingKind.ONCE
                && !place.oneTime()
                && Conventions.itemRecurrence(title.text()).isPresent();
        return again ? CountingKind.ROUTINE : place.countingKind();
    }

    /** An entry of a list that groups what stands below it. */
    static Section section(
            int index,
            ParseContext place,
            TextRange range,
            TextRange line,
            Title title,
            CountingKind countingKind,
            List<Topic> children) {
        return new Section(
                index,
                place.parent(),
                range,
                line,
                Section.LIST_ENTRY,
                title.number(),
                title.text(),
                null,
                countingKind,
                WeekWords.part(title.text()),
                children);
    }
}
