using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Client.Callbacks;

/// <summary>Writes the members that describe and read callback messages.</summary>
internal static class CallbacksEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static string Emit(CallbacksUnit unit) => SourceFile.Emit(unit, Usings.Callbacks, writer =>
    {
        writer.Doc(unit.Doc);
        writer.Line($"{unit.Header.Accessibility} static partial class {unit.Name}");
        using (writer.Block())
            writer.Separated(unit.Readers, (_, reader) => Readers(writer, reader));
    });

    private static void Readers(CodeWriter writer, CallbackPlan reader)
    {
        writer.Doc(reader.MessagesDoc);
        writer.Line($"public static ApiCallback<{reader.Type}> {MemberName.Messages(reader.Name)} =>");
        using (writer.Indented())
            writer.List("CallbackReader.Describe", reader.MessagesArguments, ";");
        writer.Line();
        writer.Doc(reader.Doc);
        writer.List(
            $"public static {reader.Type} {MemberName.Read(reader.Name)}",
            EquatableArray.Of("ReadOnlySpan<byte> utf8", "Action<ApiDrift>? onDrift = null"),
            " =>");
        using (writer.Indented())
            writer.List("CallbackReader.Read", reader.Arguments, ";");
        foreach (ReceiverPlan receiver in reader.Receivers)
        {
            writer.Line();
            writer.Doc(receiver.Doc);
            writer.List(
                $"public static Task<{reader.Type}> {MemberName.Method(MemberName.Read(reader.Name))}",
                EquatableArray.Of(
                    $"{receiver.Body} utf8",
                    "Action<ApiDrift>? onDrift = null",
                    "int maxBytes = CallbackReader.DefaultMaxBytes",
                    $"CancellationToken {ParameterName.Token} = default"),
                " =>");
            using (writer.Indented())
                writer.List("CallbackReader.ReadAsync", reader.ReceiverArguments, ";");
        }
    }
}
