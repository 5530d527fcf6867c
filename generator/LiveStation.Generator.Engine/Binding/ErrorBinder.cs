using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds the error codes of the gateway and of the service.</summary>
/// <param name="service">Name of the service.</param>
/// <param name="names">The names of the API.</param>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class ErrorBinder(string service, ApiNames names, DiagnosticBag bag)
{
    // Both layers share one scope.
    private readonly NameTable _names = new(NameScope.Of(names, PartKind.Error, service), bag);

    private readonly HashSet<RefusalKind> _refusals = [];

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
        var section = new Section(body, key.Place, new("error '{0}'", "'{0}' 오류", key.Text), SpecKeys.OfError, bag);
        DocText doc = DocBinder.Inline(section);
        int? code = Number(key, SpecKeys.Errors, 1, int.MaxValue);
        int? http = section.Text(SpecKeys.Http) is { } status
            ? Number(status, SpecKeys.Http, 100, 599)
            : null;
        Phrase kindHint = new("the class of the error, such as not-found", "오류의 분류(예: not-found)");
        ErrorClassKind kind = section.RequiredLiteral(SpecKeys.Class, kindHint, Literals.ErrorClass, ErrorClassKind.Unknown);
        Phrase retryHint = new("whether to retry, such as never", "재시도 여부(예: never)");
        RetryKind retry = section.RequiredLiteral(SpecKeys.Retry, retryHint, Literals.Retry, RetryKind.Unknown);
        (CertaintyKind certainty, DocText? note) = CertaintyBinder.Bind(section);
        ScalarNode? label = section.RequiredText(
            SpecKeys.Label, new("the name in the response, such as NOT_FOUND", "응답에 쓰이는 이름(예: NOT_FOUND)"));
        if (label is null || code is null)
            return null;
        string? name = _names.Claim(label, section.Text(SpecKeys.Name));
        return name is null
            ? null
            : new ErrorModel(layer, code.Value, label.Text, name, http, kind, retry, doc, certainty)
            {
                Note = note,
                For = RefusalsOf(section).ToEquatableArray(),
            };
    }

    private IEnumerable<RefusalKind> RefusalsOf(Section section)
    {
        foreach (ScalarNode literal in section.Texts(SpecKeys.For))
        {
            if (!Literals.Refusal.TryGetValue(literal.Text, out RefusalKind kind))
            {
                Phrase remedy = bag.Suggestions.For(literal.Text, Literals.Refusal.Keys);
                bag.Report(StructureRules.WrongLiteral, literal.Span, literal.Text, SpecKeys.For, remedy);
            }
            else if (_refusals.Add(kind))
            {
                yield return kind;
            }
            else
            {
                bag.Report(ResourceRules.TwoCodes, literal.Span, literal.Text);
            }
        }
    }

    private int? Number(ScalarNode node, string key, int least, int most)
    {
        // Leading zeros are not valid: one code could be written in two ways.
        if (Whole.Parse(node.Text) is { } number && node.Text[0] != '0' && number >= least && number <= most)
            return number;
        Phrase range = Phrase.Of(
            "a whole number from {0} to {1}", "{0}에서 {1}까지의 정수", RuleConflicts.Spelled(least), RuleConflicts.Spelled(most));
        bag.Report(StructureRules.WrongForm, node.Span, node.Text, key, range);
        return null;
    }
}
