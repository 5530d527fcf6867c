using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Common.Service;

/// <summary>Writes zones, error codes and the metadata that all operations share.</summary>
internal static class ServiceEmitter
{
    // The version of the contract between runtime and generated code. The output contains a literal because the runtime's
    // own constant would be equal to itself with every runtime.
    private const int RuntimeContract = 10;

    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static string Emit(ServiceUnit unit) => SourceFile.Emit(unit, Usings.Service, writer =>
    {
        Zones(writer, unit);
        writer.Line();
        ErrorCodes(writer, unit);
        writer.Line();
        Api(writer, unit);
    });

    private static void Zones(CodeWriter writer, ServiceUnit unit)
    {
        writer.Doc(unit.Docs.Zones);
        writer.Line($"{unit.Header.Accessibility} static class {TypeName.Zones(unit.Name)}");
        using (writer.Block())
        {
            writer.Separated(unit.Zones, (_, zone) =>
            {
                writer.Doc(zone.Doc);
                writer.List(
                    $"public static ApiZone {Identifier.Escape(zone.Name)} {{ get; }} = new", zone.Arguments, ";");
            });
        }
    }

    private static void ErrorCodes(CodeWriter writer, ServiceUnit unit)
    {
        writer.Doc(unit.Docs.ErrorCodes);
        writer.Line($"{unit.Header.Accessibility} static class {TypeName.ErrorCodes(unit.Name)}");
        using (writer.Block())
        {
            foreach (ErrorPlan error in unit.Errors)
            {
                writer.Doc(error.Doc);
                writer.Line($"public const int {Identifier.Escape(error.Name)} = {CSharpLiteral.Of(error.Code)};");
                writer.Line();
            }
            Lookups(writer, unit);
        }
    }

    private static void Lookups(CodeWriter writer, ServiceUnit unit)
    {
        string errors = MemberPath.Errors(unit.Name), find = FixedMembers.Find;
        writer.Doc(unit.Docs.AllErrors);
        writer.Line($"public static IReadOnlyCollection<ApiErrorInfo> {FixedMembers.All} => {errors}.Errors;");
        writer.Line();
        writer.Doc(unit.Docs.FindError);
        writer.Line($"public static ApiErrorInfo? {find}(int code) => {errors}.Find(layer: null, code);");
        writer.Line();
        writer.Doc(unit.Docs.FindErrorOfLayer);
        writer.Line($"public static ApiErrorInfo? {find}(ErrorLayer layer, int code) => {errors}.Find(layer, code);");
    }

    private static void Api(CodeWriter writer, ServiceUnit unit)
    {
        writer.Doc(unit.Docs.Api);
        writer.Line($"internal static class {TypeName.Api(unit.Name)}");
        using (writer.Block())
        {
            string zones = string.Join(", ", unit.Zones.Select(zone => ZoneOf(unit, zone)));
            writer.List(
                "internal static readonly IReadOnlyList<ApiZone> Zones = Array.AsReadOnly",
                EquatableArray.Of($"new ApiZone[] {{ {zones} }}"),
                ";");
            writer.Line();
            writer.List(
                $"internal static readonly Envelope {FixedMembers.Envelope} = new",
                unit.Envelope.Select(CSharpLiteral.Of).ToEquatableArray(),
                ";");
            writer.Line();
            writer.ListOfLines(
                $"internal static readonly ApiErrorCatalog {FixedMembers.Errors} = new",
                unit.Errors.Select(error => ErrorInfo(unit, error)).ToEquatableArray(),
                ";");
            writer.Line();
            writer.List($"internal static readonly ApiProfile {FixedMembers.Profile} = new", Profile(unit), ";");
        }
    }

    private static EquatableArray<string> Profile(ServiceUnit unit) => EquatableArray.Of(
        CSharpLiteral.Of(unit.Name),
        CSharpLiteral.Of(RuntimeContract),
        ZoneOf(unit, unit.Zones[0]),
        FixedMembers.Envelope,
        FixedMembers.Errors);

    private static string ZoneOf(ServiceUnit unit, ZonePlan zone) => $"{TypeName.Zones(unit.Name)}.{Identifier.Escape(zone.Name)}";

    private static string ErrorInfo(ServiceUnit unit, ErrorPlan error)
    {
        string code = $"{TypeName.ErrorCodes(unit.Name)}.{Identifier.Escape(error.Name)}";
        string status = error.HttpStatus is { } known ? $"\n    HttpStatus = {CSharpLiteral.Of(known)}," : "";
        return $$"""
            new ApiErrorInfo(ErrorLayer.{{error.Layer}}, {{code}}, {{CSharpLiteral.Of(error.Label)}})
            {{{status}}
                Class = ErrorClass.{{error.Class}},
                Retry = RetryAdvice.{{error.Retry}},
            }
            """;
    }
}
