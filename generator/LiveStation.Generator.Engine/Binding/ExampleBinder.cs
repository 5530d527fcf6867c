using System.Globalization;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds the examples of operations, and holds them against the rest of the spec.</summary>
internal sealed class ExampleBinder(
    IReadOnlyDictionary<string, TypeModel> types,
    IReadOnlyDictionary<string, EnumModel> enums,
    ServiceModel? service,
    DiagnosticBag bag)
{
    private readonly ExampleWriter _writer = new(types, enums, bag);

    public EquatableArray<ExampleModel> Bind(Section operation, OperationModel model)
    {
        EquatableArray<ExampleModel> examples = BindAll(operation, model).ToEquatableArray();
        bool isTold = operation.Entries(SpecKeys.Examples).Any(entry => entry.Body.Entries.Any(e => e.Key.Text == SpecKeys.Response));
        if (!isTold)
            bag.Report(ExampleRules.NoSuccess, operation.At, model.Id);
        return examples;
    }

    private IEnumerable<ExampleModel> BindAll(Section operation, OperationModel model)
    {
        foreach ((ScalarNode key, MappingNode body) in operation.Entries(SpecKeys.Examples))
        {
            var section = new Section(body, key.Span, $"the example '{key.Text}'", SpecKeys.OfExample, bag);
            if (Bind(key, section, model) is { } example)
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
            bag.Report(ExampleRules.Outcome, key.Span, succeeds ? "this has both an answer and an error" : "this has neither an answer nor an error");
            return null;
        }
        string? body = succeeds ? BodyOf(section, model) : null;
        int? error = fails ? ErrorOf(section, status) : null;
        if (path is null || status is null || (body is null && error is null))
            return null;
        if (succeeds == status is >= 200 and < 300)
            return new ExampleModel(key.Text, status.Value, path.Value, body, error);
        bag.Report(ExampleRules.Outcome, section.Find(SpecKeys.Status)!.Value.Span, $"status {status} is not that of {(succeeds ? "a success" : "a failure")}");
        return null;
    }

    private EquatableArray<string>? PathOf(Section section, OperationModel model)
    {
        MappingNode? path = section.Mapping(SpecKeys.Path);
        foreach (MappingEntry entry in path?.Entries ?? default)
        {
            if (model.Path.All(parameter => parameter.Wire != entry.Key.Text))
                bag.Report(ExampleRules.UnknownMember, entry.Key.Span, "The route", entry.Key.Text, Nearest.Sentence(entry.Key.Text, model.Path.Select(p => p.Wire)));
        }
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
        if (int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int status) && status is >= 100 and <= 599)
            return status;
        bag.Report(StructureRules.WrongForm, text.Span, text.Text, SpecKeys.Status, "an HTTP status is a whole number from 100 to 599");
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
        if (service.Errors.FirstOrDefault(error => error.Code.ToString(CultureInfo.InvariantCulture) == text.Text) is not { } known)
        {
            IEnumerable<string> codes = service.Errors.Select(error => error.Code.ToString(CultureInfo.InvariantCulture));
            bag.Report(ExampleRules.UnknownError, text.Span, text.Text, Nearest.Sentence(text.Text, codes));
            return null;
        }
        if (known.HttpStatus is { } expected && status is { } told && expected != told)
            bag.Report(ExampleRules.Outcome, text.Span, FormattableString.Invariant($"error {known.Code} comes with status {expected}, not {told}"));
        return known.Code;
    }
}
