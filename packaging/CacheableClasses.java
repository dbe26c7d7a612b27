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
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes the class files of a folder's jars so that an ahead-of-time cache keeps all that a start needs: {@code CacheableClasses
 * FOLDER}. What the classes do stays as it is. Shared libraries are put beside the jars, from where JavaFX loads them at once
 * instead of unpacking them into the user's home.
 */
class CacheableClasses {
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
                Path made = folder.resolve(jar.getFileName() + ".new");
                Files.write(made, renewed(Files.readAllBytes(jar), format, folder));
                Files.move(made, jar, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static byte[] renewed(byte[] jar, ClassFile format, Path folder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(jar));
                var to = new ZipOutputStream(bytes)) {
            to.setLevel(9);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
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
        byte[] plain = withoutTypeSwitches(bytes, format);
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

    /** A switch over types is linked anew at each start, by making a class: a method of the same class does the same. */
    private static byte[] withoutTypeSwitches(byte[] bytes, ClassFile format) {
        var model = format.parse(bytes);
        var switches = new ArrayList<InvokeDynamicInstruction>();
        var transform = ClassTransform.transformingMethodBodies(
                        method -> method.code().stream()
                                .flatMap(code -> code.elementStream())
                                .anyMatch(element ->
                                        element instanceof InvokeDynamicInstruction call && isSwitchOverTypes(call)),
                        (code, element) -> {
                            if (element instanceof InvokeDynamicInstruction call && isSwitchOverTypes(call)) {
                                code.invokestatic(
                                        model.thisClass().asSymbol(),
                                        name(switches.size()),
                                        call.typeSymbol(),
                                        model.flags().has(AccessFlag.INTERFACE));
                                switches.add(call);
                            } else {
                                code.with(element);
                            }
                        })
                .andThen(ClassTransform.endHandler(made -> {
                    for (int i = 0; i < switches.size(); i++) {
                        var call = switches.get(i);
                        made.withMethodBody(
                                name(i),
                                call.typeSymbol(),
                                ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                                code -> choose(code, call.bootstrapArgs()));
                    }
                }));
        byte[] made = format.transformClass(model, transform);
        return switches.isEmpty() ? bytes : made;
    }

    private static String name(int number) {
        return "typeSwitch$" + number;
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
}
