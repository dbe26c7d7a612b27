import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes the class files of a folder's jars so that an ahead-of-time cache keeps all that a start needs: {@code CacheableClasses
 * FOLDER}. What the classes do stays as it is. What no part of Waymark uses is left out. Shared libraries are put beside the jars, from where JavaFX loads them at once
 * instead of unpacking them into the user's home.
 */
class CacheableClasses {
    /** Themes that nobody can choose, JavaFX's old one, and another toolkit's bridge. */
    private static final Pattern UNNEEDED = Pattern.compile(
            "atlantafx/base/theme/(nord|cupertino|dracula).*|com/sun/javafx/scene/control/skin/caspian/.*|javafx-swt\\.jar"
                    + "|META-INF/maven/.*");

    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Path> jars;
        try (var files = Files.newDirectoryStream(folder, "*.jar")) {
            jars = new ArrayList<>();
            files.forEach(jars::add);
        }
        var urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        // Where two branches meet, the verifier asks for what both classes have in common.
        try (var classes = new URLClassLoader(urls)) {
            var format = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                    ClassHierarchyResolver.ofResourceParsing(classes).cached()));
            for (Path jar : jars) {
                Files.write(made(jar), renewed(Files.readAllBytes(jar), format, folder));
            }
        }
        // Not before the jars are closed: Windows replaces none that is open.
        for (Path jar : jars) {
            Files.move(made(jar), jar, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path made(Path jar) {
        return jar.resolveSibling(jar.getFileName() + ".new");
    }

    private static byte[] renewed(byte[] jar, ClassFile format, Path folder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(jar));
                var to = new ZipOutputStream(bytes)) {
            to.setLevel(9);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (UNNEEDED.matcher(entry.getName()).matches()) {
                    continue;
                }
                byte[] content = from.readAllBytes();
                if (entry.getName().endsWith(".so")) {
                    Files.write(folder.resolve(Path.of(entry.getName()).getFileName()), content);
                    continue;
                }
                var same = new ZipEntry(entry.getName());
                same.setTime(entry.getTime());
                to.putNextEntry(same);
                to.write(entry.getName().endsWith(".class") ? cacheable(content, format) : content);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] cacheable(byte[] bytes, ClassFile format) {
        byte[] plain = linkedAhead(bytes, format);
        var model = format.parse(plain);
        return model.majorVersion() >= ClassFile.JAVA_6_VERSION ? plain : newer(model, format);
    }

    /** The virtual machine keeps no classes that are older than Java 6, and so loads, checks and links them at each start. */
    private static byte[] newer(ClassModel model, ClassFile format) {
        return format.withOptions(ClassFile.StackMapsOption.GENERATE_STACK_MAPS)
                .transformClass(
                        model,
                        ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
                                .andThen(ClassTransform.endHandler(
                                        made -> made.withVersion(ClassFile.JAVA_8_VERSION, 0))));
    }

    /**
     * A switch over types, and what records have in common, are linked anew at each start, by making classes: methods of the same
     * class do the same.
     */
    private static byte[] linkedAhead(byte[] bytes, ClassFile format) {
        var model = format.parse(bytes);
        var calls = new ArrayList<InvokeDynamicInstruction>();
        var transform = ClassTransform.transformingMethodBodies(
                        method -> method.code().stream()
                                .flatMap(code -> code.elementStream())
                                .anyMatch(element -> element instanceof InvokeDynamicInstruction call && isMeant(call)),
                        (code, element) -> {
                            if (element instanceof InvokeDynamicInstruction call && isMeant(call)) {
                                code.invokestatic(
                                        model.thisClass().asSymbol(),
                                        name(calls.size()),
                                        call.typeSymbol(),
                                        model.flags().has(AccessFlag.INTERFACE));
                                calls.add(call);
                            } else {
                                code.with(element);
                            }
                        })
                .andThen(ClassTransform.endHandler(made -> {
                    for (int i = 0; i < calls.size(); i++) {
                        var call = calls.get(i);
                        made.withMethodBody(
                                name(i),
                                call.typeSymbol(),
                                ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                                code -> write(code, call, model.thisClass().asSymbol()));
                    }
                }));
        byte[] made = format.transformClass(model, transform);
        return calls.isEmpty() ? bytes : made;
    }

    private static String name(int number) {
        return "linkedAhead$" + number;
    }

    private static boolean isMeant(InvokeDynamicInstruction call) {
        return isSwitchOverTypes(call) || isOfRecord(call, "hashCode") || isOfRecord(call, "equals");
    }

    private static void write(CodeBuilder code, InvokeDynamicInstruction call, ClassDesc owner) {
        if (isSwitchOverTypes(call)) {
            choose(code, call.bootstrapArgs());
        } else if (isOfRecord(call, "hashCode")) {
            hash(code, fields(call), owner);
        } else {
            compare(code, fields(call), owner);
        }
    }

    private static boolean isSwitchOverTypes(InvokeDynamicInstruction call) {
        var bootstrap = call.bootstrapMethod();
        return bootstrap.methodName().equals("typeSwitch")
                && bootstrap.owner().displayName().equals("SwitchBootstraps")
                && call.bootstrapArgs().stream().allMatch(label -> label instanceof ClassDesc type && !type.isPrimitive());
    }

    /** As {@code SwitchBootstraps.typeSwitch} says: -1 for null, the first label from the given one on, else their number. */
    private static void choose(CodeBuilder code, List<ConstantDesc> labels) {
        code.aload(0).ifThen(Opcode.IFNULL, nothing -> nothing.loadConstant(-1).ireturn());
        for (int i = 0; i < labels.size(); i++) {
            int label = i;
            var type = (ClassDesc) labels.get(i);
            code.iload(1)
                    .loadConstant(label)
                    .ifThen(Opcode.IF_ICMPLE, tried -> tried.aload(0)
                            .instanceOf(type)
                            .ifThen(fits -> fits.loadConstant(label).ireturn()));
        }
        code.loadConstant(labels.size()).ireturn();
    }

    private static boolean isOfRecord(InvokeDynamicInstruction call, String method) {
        return call.bootstrapMethod().owner().displayName().equals("ObjectMethods")
                && call.name().equalsString(method);
    }

    /** The class and the names of the components stand before what gets them. */
    private static List<DirectMethodHandleDesc> fields(InvokeDynamicInstruction call) {
        return call.bootstrapArgs().stream()
                .skip(2)
                .map(DirectMethodHandleDesc.class::cast)
                .toList();
    }

    private static ClassDesc type(DirectMethodHandleDesc field) {
        return field.invocationType().returnType();
    }

    /** As {@code ObjectMethods}: 31 times what the components before give, and this one's. */
    private static void hash(CodeBuilder code, List<DirectMethodHandleDesc> fields, ClassDesc owner) {
        code.loadConstant(0);
        for (var field : fields) {
            var type = type(field);
            code.loadConstant(31).imul().aload(0).getfield(owner, field.methodName(), type);
            if (type.isPrimitive()) {
                code.invokestatic(wrapper(type), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, type));
            } else {
                code.invokestatic(
                        OBJECTS, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object));
            }
            code.iadd();
        }
        code.ireturn();
    }

    private static void compare(CodeBuilder code, List<DirectMethodHandleDesc> fields, ClassDesc owner) {
        code.aload(0).aload(1).ifThen(Opcode.IF_ACMPEQ, same -> same.loadConstant(1).ireturn());
        code.aload(1).instanceOf(owner).ifThen(Opcode.IFEQ, other -> other.loadConstant(0).ireturn());
        for (var field : fields) {
            var type = type(field);
            code.aload(0).getfield(owner, field.methodName(), type);
            code.aload(1).checkcast(owner).getfield(owner, field.methodName(), type);
            if (type.isPrimitive()) {
                code.invokestatic(wrapper(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type))
                        .ifThen(Opcode.IFNE, differs -> differs.loadConstant(0).ireturn());
            } else {
                code.invokestatic(
                                OBJECTS,
                                "equals",
                                MethodTypeDesc.of(
                                        ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object))
                        .ifThen(Opcode.IFEQ, differs -> differs.loadConstant(0).ireturn());
            }
        }
        code.loadConstant(1).ireturn();
    }

    private static ClassDesc wrapper(ClassDesc primitive) {
        return switch (primitive.displayName()) {
            case "boolean" -> ConstantDescs.CD_Boolean;
            case "byte" -> ConstantDescs.CD_Byte;
            case "char" -> ConstantDescs.CD_Character;
            case "short" -> ConstantDescs.CD_Short;
            case "int" -> ConstantDescs.CD_Integer;
            case "long" -> ConstantDescs.CD_Long;
            case "float" -> ConstantDescs.CD_Float;
            case "double" -> ConstantDescs.CD_Double;
            default -> throw new IllegalArgumentException(primitive.displayName());
        };
    }
}
