using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds the error codes of the gateway and of the service.</summary>
/// <param name="service">Name of the service.</param>
/// <param name="names">The names of the API.</param>
/// <param name="bag">Where mistakes go.</param>
internal sealed class ErrorBinder(string service, ApiNames names, DiagnosticBag bag)
{
    // One scope for both layers.
    private readonly NameTable _names = new(NameScope.Of(names, PartKind.Error, service), bag);

    public EquatableArray<ErrorModel> Bind(Section head)
    {
        if (head.Inner(SpecKeys.Errors, SpecKeys.OfErrors) is not { } errors)
            return default;
        return BindLayer(errors, SpecKeys.Gateway, ErrorLayerKind.Gateway)
            .Concat(BindLayer(errors, SpecKeys.Service, ErrorLayerKind.Service))
            .OrderBy(error => error.Layer).ThenBy(error => error.Code)
            .ToEquatableArray();
    }

    private IEnumerable<ErrorModel> BindLayer(Section errors, string key, ErrorLayerKind layer)
    {
        foreach ((ScalarNode code, MappingNode body) in errors.Entries(key))
        {
            if (BindError(code, body, layer) is { } error)
                yield return error;
        }
    }

    private ErrorModel? BindError(ScalarNode key, MappingNode body, ErrorLayerKind layer)
    {
        var section = new Section(body, key.Span, $"the error '{key.Text}'", SpecKeys.OfError, bag);
        DocText doc = DocBinder.Inline(section);
        int? code = Number(key, SpecKeys.Errors, "an error code", 1, int.MaxValue);
        int? http = section.Text(SpecKeys.Http) is { } status
            ? Number(status, SpecKeys.Http, "an HTTP status", 100, 599)
            : null;
        const string kindHint = "what kind of error it is, such as not-found";
        ErrorClassKind kind = section.RequiredLiteral(SpecKeys.Class, kindHint, Literals.ErrorClass, ErrorClassKind.Unknown);
        const string retryHint = "whether to try again, such as never";
        RetryKind retry = section.RequiredLiteral(SpecKeys.Retry, retryHint, Literals.Retry, RetryKind.Unknown);
        (CertaintyKind certainty, DocText? note) = CertaintyBinder.Bind(section);
        ScalarNode? label = section.RequiredText(SpecKeys.Label, "the name it has on the wire, such as NOT_FOUND");
        if (label is null || code is null)
            return null;
        string? name = _names.Claim(label, section.Text(SpecKeys.Name));
        return name is null
            ? null
            : new ErrorModel(layer, code.Value, label.Text, name, http, kind, retry, doc, certainty) { Note = note };
    }

    private int? Number(ScalarNode node, string key, string what, int least, int most)
    {
        // With a leading zero one code could be written twice.
        if (Whole.Parse(node.Text) is { } number && node.Text[0] != '0' && number >= least && number <= most)
            return number;
        string range = FormattableString.Invariant($"{what} is a whole number from {least} to {most}");
        bag.Report(StructureRules.WrongForm, node.Span, node.Text, key, range);
        return null;
    }
}
