using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Operations;

/// <summary>The parts of an operation that client and server have in common.</summary>
/// <param name="Identity">Its ID, method and route, as C# literals.</param>
/// <param name="Result">C# type of its result.</param>
/// <param name="Reply">The C# expression of the codec of its response.</param>
/// <param name="Regions">Regions in which it is available, as C# literals; empty for all.</param>
/// <param name="Parameters">The parameters of the method, in order.</param>
internal sealed record OperationParts(
    EquatableArray<string> Identity,
    string Result,
    string Reply,
    EquatableArray<string> Regions,
    EquatableArray<ArgumentPart> Parameters)
{
    /// <summary>The parts of an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="service">Name of the service.</param>
    public static OperationParts Of(OperationModel operation, string service) => new(
        EquatableArray.Of(
            CSharpLiteral.Of(operation.Id), CSharpLiteral.Of(operation.Method), CSharpLiteral.Of(operation.Route)),
        ResultOf(operation),
        $"{MemberPath.Envelope(service)}.{EnvelopeOf(operation)}",
        operation.Zones.Select(zone => CSharpLiteral.Of(zone.Region)).ToEquatableArray(),
        ParametersOf(operation).ToEquatableArray());

    /// <summary>A name for a local or another parameter of a method that no parameter of the operation has.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="wanted">The preferred name.</param>
    public static string LocalOf(OperationModel operation, string wanted) =>
        LocalName.Beside(wanted, ParametersOf(operation).Select(part => part.Name));

    private static string ResultOf(OperationModel operation)
    {
        string value = CSharpType.Of(operation.Result);
        return operation.Reply switch
        {
            ReplyShape.List => $"ResultList<{value}>",
            ReplyShape.Counted => $"Counted<{value}>",
            _ => value,
        };
    }

    private static string EnvelopeOf(OperationModel operation)
    {
        string codec = operation.Reply == ReplyShape.None ? "" : CSharpType.CodecOf(operation.Result);
        return $"{RuntimeNames.Of(operation.Reply)}({codec})";
    }

    private static IEnumerable<ArgumentPart> ParametersOf(OperationModel operation)
    {
        foreach (ParameterModel parameter in operation.Path)
            yield return new ArgumentPart(CSharpType.Of(parameter.Type), NameOf(parameter), DocOf(parameter));
        foreach (FieldModel field in operation.RequiredQuery())
            yield return new ArgumentPart(CSharpType.Of(field.Type), NameOf(field), DocOf(field));
        if (operation.Body is { } body)
            yield return new ArgumentPart(body, ParameterName.Body, null);
        if (operation.HasOptionalQuery)
            yield return new ArgumentPart(TypeName.Options(operation.Id), ParameterName.Options, null) { IsOptional = true };
    }

    private static DocXml DocOf(ParameterModel parameter) => DocXml.Join(
    [
        DocXml.From(parameter.Doc),
        WireNames.PathParameter(parameter),
        .. XmlSentences.OfRules(parameter.Rules, parameter.Type).OfType<DocXml>(),
    ]);

    private static DocXml DocOf(FieldModel field) => DocXml.Join(
    [
        DocXml.From(field.Doc), .. FieldDocs.Details(field, WireNames.QueryParameter(field)).OfType<DocXml>(),
    ]);

    /// <summary>C# name of the parameter that a query value becomes.</summary>
    /// <param name="field">The query value.</param>
    public static string NameOf(FieldModel field) => Identifier.Escape(MemberName.Parameter(field.Name));

    /// <summary>C# name of the parameter that a path value becomes.</summary>
    /// <param name="parameter">The path value.</param>
    public static string NameOf(ParameterModel parameter) => Identifier.Escape(MemberName.Parameter(parameter.Name));
}

/// <summary>One parameter of the methods of an operation.</summary>
/// <param name="Type">Its C# type.</param>
/// <param name="Name">Its C# name, escaped.</param>
/// <param name="Doc">Its description; null for the body and the options.</param>
internal sealed record ArgumentPart(string Type, string Name, DocXml? Doc)
{
    /// <summary>Whether a caller can omit it.</summary>
    public bool IsOptional { get; init; }
}
