using System.Globalization;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds the examples of operations, and holds them against the rest of the spec.</summary>
internal sealed class ExampleBinder(
    IReadOnlyDictionary<string, BoundType> types,
    IReadOnlyDictionary<string, BoundEnum> enums,
    ServiceModel? service,
    DiagnosticBag bag)
{
    private readonly ExampleWriter _writer = new(types, enums, bag);

    public EquatableArray<ExampleModel> Bind(Section operation, OperationModel model)
    {
        EquatableArray<ExampleModel> examples = BindAll(operation, model).ToEquatableArray();
        // An example that is broken has a mistake of its own; only where nobody tried is there something to add.
        bool isTold = operation.Entries(SpecKeys.Examples)
            .Any(example => example.Body.Entries.Any(entry => entry.Key.Text == SpecKeys.Response));
        if (!isTold)
            bag.Report(ExampleRules.NoSuccess, operation.At, model.Id);
        return examples;
    }

    private IEnumerable<ExampleModel> BindAll(Section operation, OperationModel model)
    {
        foreach ((ScalarNode key, MappingNode body) in operation.Entries(SpecKeys.Examples))
        {
            var section = new Section(body, key.Span, $"the example '{key.Text}'", SpecKeys.OfExample, bag);
            if (!IsKebab(key.Text))
                bag.Report(StructureRules.WrongForm, key.Span, key.Text, SpecKeys.Examples, "small letters, digits and hyphens");
            else if (Bind(key, section, model) is { } example)
                yield return example;
        }
    }

    private ExampleModel? Bind(ScalarNode key, Section section, OperationModel model)
    {
        EquatableArray<string>? path = PathOf(section, model);
        int? status = StatusOf(section);
        bool succeeds = section.Has(SpecKeys.Response), fails = section.Has(SpecKeys.Error);
        if (succeeds == fails)
        {
            string what = succeeds ? "this has both an answer and an error" : "this has neither an answer nor an error";
            bag.Report(ExampleRules.Outcome, key.Span, what);
            return null;
        }
        string? body = succeeds ? BodyOf(section, model) : null;
        int? error = fails ? ErrorOf(section, status) : null;
        if (path is null || status is null || (body is null && error is null))
            return null;
        if (succeeds == status is >= 200 and < 300)
            return new ExampleModel(key.Text, status.Value, path.Value, body, error);
        string outcome = succeeds ? "a success" : "a failure";
        bag.Report(
            ExampleRules.Outcome, section.Find(SpecKeys.Status)!.Value.Span, $"status {status} is not that of {outcome}");
        return null;
    }

    private EquatableArray<string>? PathOf(Section section, OperationModel model)
    {
        MappingNode? path = section.Mapping(SpecKeys.Path);
        string[] known = [.. model.Path.Select(parameter => parameter.Wire)];
        foreach (ScalarNode key in (path?.Entries ?? default).Select(entry => entry.Key).Where(key => !known.Contains(key.Text)))
            bag.Report(ExampleRules.UnknownMember, key.Span, "The route", key.Text, Nearest.Sentence(key.Text, known));
        var values = new List<string>();
        foreach (ParameterModel parameter in model.Path)
        {
            SpecNode? value = path?.Entries.FirstOrDefault(entry => entry.Key.Text == parameter.Wire)?.Value;
            if (value is ScalarNode { Text.Length: > 0 } text)
                values.Add(_writer.PathValue(parameter, text));
            else
                bag.Report(ExampleRules.PathValue, value?.Span ?? section.At, parameter.Wire);
        }
        return values.Count == model.Path.Count ? values.ToEquatableArray() : null;
    }

    private int? StatusOf(Section section)
    {
        if (section.RequiredText(SpecKeys.Status, "the HTTP status of the answer") is not { } text)
            return null;
        const string form = "an HTTP status is a whole number from 100 to 599";
        bool isNumber = int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int status);
        if (isNumber && status is >= 100 and <= 599)
            return status;
        bag.Report(StructureRules.WrongForm, text.Span, text.Text, SpecKeys.Status, form);
        return null;
    }

    private string? BodyOf(Section section, OperationModel model)
    {
        if (section.Mapping(SpecKeys.Response) is not { } response)
            return null;
        int before = bag.Count;
        string body = _writer.Envelope(response, section.Find(SpecKeys.Response)!.Key, model, service?.Envelope);
        return bag.Count == before ? body : null;
    }

    private int? ErrorOf(Section section, int? status)
    {
        // Without a sound service no code is known, and saying so for every example would only hide the cause.
        if (section.Text(SpecKeys.Error) is not { } text || service is null)
            return null;
        // The gateway answers before the service is asked, and one code may stand in both layers.
        ErrorModel[] errors = [.. service.Errors.Where(error => error.Layer == ErrorLayerKind.Service)];
        if (errors.FirstOrDefault(error => CodeOf(error) == text.Text) is not { } known)
        {
            string remedy = Nearest.Sentence(text.Text, errors.Select(CodeOf));
            bag.Report(ExampleRules.UnknownError, text.Span, text.Text, remedy);
            return null;
        }
        if (known.HttpStatus is { } expected && status is { } told && expected != told)
        {
            string mismatch = FormattableString.Invariant($"error {known.Code} comes with status {expected}, not {told}");
            bag.Report(ExampleRules.Outcome, text.Span, mismatch);
        }
        return known.Code;
    }

    private static bool IsKebab(string name) =>
        name.Split('-').All(word => word.Length > 0 && word.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9')));

    private static string CodeOf(ErrorModel error) => error.Code.ToString(CultureInfo.InvariantCulture);
}
