using System.Globalization;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds the examples of operations, and checks them against the rest of the spec.</summary>
/// <param name="writer">Writes the bodies of examples.</param>
/// <param name="service">The <c>service</c> section; null when it is invalid.</param>
/// <param name="errors">Codes of all errors of the service as written, including invalid ones.</param>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class ExampleBinder(ExampleWriter writer, BoundService? service, HashSet<string> errors, DiagnosticBag bag)
{
    private static readonly Phrase KebabForm = new("lowercase letters, digits and hyphens", "영문 소문자, 숫자, 하이픈");
    private static readonly Phrase StatusForm = new(
        "an HTTP status, which is a whole number from 100 to 599", "HTTP 상태, 100에서 599까지의 정수");
    private static readonly Phrase PlainValue = new("a single plain value", "단순 값 하나");
    private static readonly Phrase TheQuery = new("the query", "쿼리");
    private static readonly Phrase TheRoute = new("the route", "route");
    private static readonly Phrase NoBody = new("The operation has no 'body'. ", "작업에 'body'가 없습니다. ");

    // The gateway responds before the service is called, and both layers can have the same code.
    private readonly Dictionary<string, ErrorModel> _errors = (service?.Model.Errors ?? default)
        .Where(error => error.Layer == ErrorLayerKind.Service)
        .GroupBy(CodeOf).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    public EquatableArray<ExampleModel> Bind(Section operation, OperationModel model)
    {
        EquatableArray<ExampleModel> examples = BindAll(operation, model).ToEquatableArray();
        // An invalid example has already been reported; only a missing example is reported here.
        bool isKnown = operation.Entries(SpecKeys.Examples).Any(example => Succeeds(example.Body, model.Reply));
        if (!isKnown && !operation.IsSpoilt(SpecKeys.Examples))
            bag.Report(ExampleRules.NoSuccess, operation.At, model.Id);
        return examples;
    }

    private IEnumerable<ExampleModel> BindAll(Section operation, OperationModel model)
    {
        HashSet<string> query = operation.Names(SpecKeys.Query);
        query.UnionWith(model.Query.Select(field => field.Wire));
        foreach ((ScalarNode key, MappingNode body) in operation.Entries(SpecKeys.Examples))
        {
            Title what = new("example '{0}'", "'{0}' 예제", key.Text);
            var section = new Section(body, key.Place, what, SpecKeys.OfExample, bag);
            if (!IsKebab(key.Text))
                bag.Report(StructureRules.WrongForm, key.Span, key.Text, SpecKeys.Examples, KebabForm);
            else if (Bind(key, section, operation, model, query) is { } example)
                yield return example;
        }
    }

    private ExampleModel? Bind(
        ScalarNode key, Section section, Section operation, OperationModel model, HashSet<string> declared)
    {
        EquatableArray<string>? path = PathOf(section, model);
        EquatableArray<QueryValueModel>? query = QueryOf(key, section, operation, model, declared);
        RefuseBody(section, operation);
        string? request = model.Body is null || IsRefused(section, model) ? null : RequestOf(section, model.Body);
        int? status = StatusOf(section);
        if (!IsOutcome(key, section, model) || path is null || query is null || status is null
            || (request is null && model.Body is not null))
        {
            return null;
        }
        bool succeeds = !section.Has(SpecKeys.Error);
        string? body = succeeds && model.Reply != ReplyShape.None ? BodyOf(section, model) : null;
        int? error = succeeds ? null : ErrorOf(section, status);
        if (succeeds ? body is null && model.Reply != ReplyShape.None : error is null)
            return null;
        if (succeeds == status is >= 200 and < 300)
        {
            return new ExampleModel(key.Text, status.Value, path.Value, body, error)
            {
                Query = query.Value,
                Request = request,
            };
        }
        string shown = RuleConflicts.Spelled(status.Value);
        bag.Report(ExampleRules.Outcome, section.ValueOf(SpecKeys.Status).Span, succeeds
            ? Phrase.Of("status {0} does not indicate success", "상태 {0}은(는) 성공을 나타내지 않음", shown)
            : Phrase.Of("status {0} does not indicate failure", "상태 {0}은(는) 실패를 나타내지 않음", shown));
        return null;
    }

    private static bool Succeeds(MappingNode example, ReplyShape reply) => reply == ReplyShape.None
        ? example.Entries.All(entry => entry.Key.Text != SpecKeys.Error)
        : new KeyTable(example).HasLeftOut(SpecKeys.Response) || example.Entries.Any(entry => entry.Key.Text == SpecKeys.Response);

    private bool IsOutcome(ScalarNode key, Section section, OperationModel model)
    {
        bool succeeds = section.Has(SpecKeys.Response), fails = section.Has(SpecKeys.Error);
        bool hasBody = model.Reply != ReplyShape.None;
        if (section.IsSpoilt(SpecKeys.Response) || section.IsSpoilt(SpecKeys.Error))
            return false;
        int? status = Whole.Parse(section.Text(SpecKeys.Status)?.Text ?? "");
        Phrase? wrong = (succeeds, fails) switch
        {
            (true, false) when hasBody && status is 204 or 205 =>
                Phrase.Of("a response with status {0} has no body", "상태 {0}의 응답에는 본문이 없음", RuleConflicts.Spelled(status.Value)),
            (_, true) when model.Method == "HEAD" => new(
                "a response to HEAD has no body, so it contains no error code", "HEAD에 대한 응답에는 본문이 없으므로 오류 코드도 없음"),
            (true, true) => new("it has both 'response' and 'error'", "'response'와 'error'가 모두 있음"),
            (false, false) when hasBody => new("it has neither 'response' nor 'error'", "'response'와 'error'가 모두 없음"),
            (true, false) when !hasBody => new(
                "it has 'response', but the operation returns none", "'response'가 있지만 작업의 'returns'가 none임"),
            _ => null,
        };
        if (wrong is not null)
            bag.Report(ExampleRules.Outcome, key.Span, wrong);
        return wrong is null;
    }

    private EquatableArray<QueryValueModel>? QueryOf(
        ScalarNode key, Section section, Section operation, OperationModel model, HashSet<string> known)
    {
        MappingNode? query = section.Mapping(SpecKeys.Query);
        KeyTable? members = query is null ? null : new(query);
        HashSet<string> given = section.Names(SpecKeys.Query);
        given.UnionWith(writer.ReportUnknown(query, TheQuery, known));
        int before = bag.Count;
        var values = new List<QueryValueModel>();
        foreach (FieldModel field in model.Query)
        {
            MappingEntry? entry = members?.Find(field.Wire);
            if (entry?.Value is ScalarNode text)
                values.Add(new QueryValueModel(field.Wire, writer.PlainValue(field.Wire, field.Type, text)));
            else if (entry is { } wrong)
                bag.Report(ExampleRules.WrongValue, wrong.Value.Span, field.Wire, PlainValue);
            else if (!field.IsOptional && !given.Contains(field.Wire) && IsKnownTo(key, field.Wire, operation))
                bag.Report(ExampleRules.MissingMember, section.At, field.Wire);
        }
        return bag.Count == before ? values.ToEquatableArray() : null;
    }

    private static bool IsKnownTo(ScalarNode example, string wire, Section operation) =>
        operation.Mapping(SpecKeys.Query) is not { } query || new KeyTable(query).Find(wire) is not { } entry
        || (!IsUnclear(entry.Value) && CertainMember.Of(entry.Key, operation.At.File).IsKnownTo(example));

    // The field may be optional: the key or value that would specify it is invalid.
    private static bool IsUnclear(SpecNode field) => field is MappingNode said && said.Entries.Any(entry =>
        !SpecKeys.OfQuery.Contains(entry.Key.Text)
        || (entry.Key.Text == SpecKeys.Optional && entry.Value is not ScalarNode { IsQuoted: false, Text: "true" or "false" }));

    private void RefuseBody(Section section, Section operation)
    {
        if (section.Find(SpecKeys.Body) is not { Key: var key } || operation.HasUnknownKeys || !operation.Lacks(SpecKeys.Body))
            return;
        string keys = string.Join(", ", SpecKeys.OfExample.Where(one => one != SpecKeys.Body));
        bag.Report(StructureRules.UnknownKey, key.Span, key.Text, section.What, NoBody, keys);
    }

    // A GET request with a body has already been reported, so an example without a body is not.
    private static bool IsRefused(Section section, OperationModel model) =>
        model.Method is "GET" or "HEAD" && !section.Has(SpecKeys.Body);

    private string? RequestOf(Section section, string type)
    {
        if (section.RequiredMapping(SpecKeys.Body, new("the request body", "요청 본문")) is not { } body)
            return null;
        int before = bag.Count;
        string json = writer.Body(body, section.KeyOf(SpecKeys.Body), type);
        return bag.Count == before ? json : null;
    }

    private EquatableArray<string>? PathOf(Section section, OperationModel model)
    {
        MappingNode? path = section.Mapping(SpecKeys.Path);
        KeyTable? members = path is null ? null : new(path);
        string[] known = [.. model.Path.Select(parameter => parameter.Wire)];
        HashSet<string> misspelt = writer.ReportUnknown(path, TheRoute, known);
        var values = new List<string>();
        foreach (ParameterModel parameter in model.Path)
        {
            SpecNode? value = members?.Find(parameter.Wire)?.Value;
            if (value is ScalarNode { Text.Length: > 0 } text)
                values.Add(writer.PlainValue(parameter.Wire, parameter.Type, text));
            else if (members?.HasLeftOut(parameter.Wire) != true && !section.IsSpoilt(SpecKeys.Path) && !misspelt.Contains(parameter.Wire))
                bag.Report(ExampleRules.PathValue, value?.Span ?? section.At, parameter.Wire);
        }
        return values.Count == model.Path.Count ? values.ToEquatableArray() : null;
    }

    private int? StatusOf(Section section)
    {
        if (section.RequiredText(SpecKeys.Status, new("the HTTP status of the response", "응답의 HTTP 상태")) is not { } text)
            return null;
        if (Whole.Parse(text.Text) is >= 100 and <= 599 and var status)
            return status;
        bag.Report(StructureRules.WrongForm, text.Span, text.Text, SpecKeys.Status, StatusForm);
        return null;
    }

    private string? BodyOf(Section section, OperationModel model)
    {
        if (section.Mapping(SpecKeys.Response) is not { } response)
            return null;
        int before = bag.Count;
        string body = writer.Envelope(response, section.KeyOf(SpecKeys.Response), model, service);
        return bag.Count == before ? body : null;
    }

    private int? ErrorOf(Section section, int? status)
    {
        // Without a valid service no code is known; reporting it for every example would hide the cause.
        if (section.Text(SpecKeys.Error) is not { } text || service is null)
            return null;
        if (!_errors.TryGetValue(text.Text, out ErrorModel? known))
        {
            // A code that is declared but invalid has already been reported.
            if (errors.Contains(text.Text))
                return null;
            Phrase remedy = bag.Suggestions.For(text.Text, _errors.Keys);
            bag.Report(ExampleRules.UnknownError, text.Span, text.Text, remedy);
            return null;
        }
        if (known.HttpStatus is { } expected && status is { } told && expected != told)
        {
            Phrase mismatch = Phrase.Of(
                "error {0} has status {1}, not {2}", "오류 {0}의 상태는 {2}이(가) 아니라 {1}임",
                CodeOf(known), RuleConflicts.Spelled(expected), RuleConflicts.Spelled(told));
            bag.Report(ExampleRules.Outcome, text.Span, mismatch);
        }
        return known.Code;
    }

    private static bool IsKebab(string name) =>
        name.Split('-').All(part => part.Length > 0 && part.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9')));

    private static string CodeOf(ErrorModel error) => error.Code.ToString(CultureInfo.InvariantCulture);
}
