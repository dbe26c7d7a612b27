package waymark.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Describes the options and parameters of a command to picocli, one by one: annotations would take a seventh of a short command's time.
 * Names are separated by spaces. The first text after them is the label of the value in the help, the second is the key of the description.
 */
final class Syntax {
    private final CommandSpec spec;

    private Syntax(CommandSpec spec) {
        this.spec = spec;
    }

    static CommandSpec of(CliCommand command) {
        var syntax = new Syntax(CommandSpec.wrapWithoutInspection(command));
        command.describe(syntax);
        return syntax.spec;
    }

    /** For picocli's own error messages. */
    CommandSpec spec() {
        return spec;
    }

    Syntax flag(String name, String description, Consumer<Boolean> taken) {
        return add(named(name, description), Boolean.class, new ValueHolder<>(taken));
    }

    <T> Syntax option(String names, String label, String description, Class<T> type, Consumer<T> taken) {
        return add(named(names, description).paramLabel(label), type, new ValueHolder<>(taken));
    }

    <T> Syntax option(
            String names, String label, String description, Class<T> type, Consumer<T> taken, String otherwise) {
        return add(named(names, description).paramLabel(label).defaultValue(otherwise), type, new ValueHolder<>(taken));
    }

    <T> Syntax required(String names, String label, String description, Class<T> type, Consumer<T> taken) {
        return add(named(names, description).paramLabel(label).required(true), type, new ValueHolder<>(taken));
    }

    /** An option whose value is one of some words, which the shell can complete. */
    Syntax word(
            String name,
            String label,
            String description,
            Iterable<String> words,
            Consumer<String> taken,
            String otherwise) {
        var option = named(name, description)
                .paramLabel(label)
                .completionCandidates(words)
                .defaultValue(otherwise);
        return add(option, String.class, new ValueHolder<>(taken));
    }

    /** An option that may be given several times. */
    <T> Syntax options(String name, String label, String description, Class<T> type, Consumer<List<T>> taken) {
        return add(
                named(name, description).paramLabel(label).auxiliaryTypes(type), List.class, new ValueHolder<>(taken));
    }

    /** An option that may be given several times, each time with a name and its value. */
    Syntax pairs(String name, String label, String description, Consumer<Map<String, String>> taken) {
        var option = named(name, description).paramLabel(label).auxiliaryTypes(String.class, String.class);
        return add(option, Map.class, new ValueHolder<>(taken));
    }

    <T> Syntax parameter(int index, String label, String description, Class<T> type, Consumer<T> taken) {
        return add(at(Integer.toString(index), "1", label, description), type, new ValueHolder<>(taken));
    }

    <T> Syntax optional(int index, String label, String description, Class<T> type, Consumer<T> taken) {
        return add(at(Integer.toString(index), "0..1", label, description), type, new ValueHolder<>(taken));
    }

    <T> Syntax optional(
            int index, String label, String description, Class<T> type, Consumer<T> taken, String otherwise) {
        var parameter = at(Integer.toString(index), "0..1", label, description).defaultValue(otherwise);
        return add(parameter, type, new ValueHolder<>(taken));
    }

    /** All parameters from an index on (picocli's notation), with several at once according to the arity. */
    <T> Syntax parameters(
            String index, String arity, String label, String description, Class<T> type, Consumer<List<T>> taken) {
        return add(at(index, arity, label, description).auxiliaryTypes(type), List.class, new ValueHolder<>(taken));
    }

    private static OptionSpec.Builder named(String names, String description) {
        String[] each = names.split(" ");
        return OptionSpec.builder(each).descriptionKey(description);
    }

    private static PositionalParamSpec.Builder at(String index, String arity, String label, String description) {
        return PositionalParamSpec.builder()
                .index(index)
                .arity(arity)
                .required(!arity.startsWith("0"))
                .paramLabel(label)
                .descriptionKey(description);
    }

    private Syntax add(OptionSpec.Builder option, Class<?> type, ValueHolder<?> place) {
        spec.add(option.type(type).getter(place).setter(place).build());
        return this;
    }

    private Syntax add(PositionalParamSpec.Builder parameter, Class<?> type, ValueHolder<?> place) {
        spec.add(parameter.type(type).getter(place).setter(place).build());
        return this;
    }

    /** Where picocli stores a value and reads it back. */
    private static final class ValueHolder<T> implements IGetter, ISetter {
        private final Consumer<T> taken;
        private @Nullable Object value;

        ValueHolder(Consumer<T> taken) {
            this.taken = taken;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <V> @Nullable V get() {
            return (V) value;
        }

        /** Picocli has made a value of the declared type. */
        @Override
        @SuppressWarnings("unchecked")
        public <V> @Nullable V set(V next) {
            var before = (V) value;
            value = next;
            if (next != null) {
                taken.accept((T) next);
            }
            return before;
        }
    }
}
