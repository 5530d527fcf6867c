using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>The example of <c>spec/resources.md</c>, which has every key of the state, and changes of it.</summary>
internal static class Lighthouse
{
    private static readonly string Page = Path.Combine(AppContext.BaseDirectory, "spec", "resources.md");

    public static SpecFile[] Files { get; } =
    [
        .. Regex.Matches(File.ReadAllText(Page), "^```yaml\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)
            .Select((block, i) => new SpecFile($"lighthouse-{i}.yaml", block.Groups[1].Value)),
    ];

    public static ApiModel Model { get; } = SpecText.BindAll(Files, out _).Model!;

    public static TypeModel Type(string name) => TypeIn(Model, name);

    public static OperationModel Operation(string id) => Model.Groups[0].Operations.Single(operation => operation.Id == id);

    public static FieldModel Field(string type, string wire) => Type(type).Fields.Single(field => field.Wire == wire);

    public static TransitionModel Transition(string type, int index) => Type(type).States!.Transitions[index];

    /// <summary>Returns the files with one part replaced, which they must contain exactly once.</summary>
    public static SpecFile[] With(string part, string replacement)
    {
        Files.Sum(file => Regex.Count(file.Text, Regex.Escape(part))).ShouldBe(1, part);
        return [.. Files.Select(file => file with { Text = file.Text.Replace(part, replacement) })];
    }

    /// <summary>Returns the files with one more property of a lamp, which is optional.</summary>
    public static SpecFile[] WithProperty(string keys) =>
        With("      litTime: ", $"      extra: {{ {keys}, optional: true, en: A., ko: 가. }}\n      litTime: ");

    /// <summary>Returns the value that the service assigns to such a property.</summary>
    public static AssignedModel? Assigned(string type, string assigned)
    {
        BoundSpec bound = SpecText.BindAll(WithProperty($"type: {type}, assigned: {assigned}"), out string[] mistakes);
        mistakes.ShouldBeEmpty();
        return TypeIn(bound.Model!, "Lamp").Fields.Single(field => field.Wire == "extra").Behavior.Assigned;
    }

    /// <summary>Returns the errors and warnings of files, each with its ID, the text that it is about, and its message.</summary>
    public static string[] MistakesIn(SpecFile[] files)
    {
        EquatableArray<ParsedSpec> parsed = files.Select(SpecCompiler.Parse).ToEquatableArray();
        return [.. parsed.SelectMany(file => file.Diagnostics).Concat(SpecCompiler.Bind(parsed).Diagnostics)
            .Select(one => $"{one.Rule.Id} [{At(one.Span, files)}] {one.Message}")];
    }

    private static string At(SpecSpan span, SpecFile[] files) =>
        files.Single(file => file.Name == span.File).Text.Substring(span.Start, span.Length);

    private static TypeModel TypeIn(ApiModel model, string name) => model.Groups[0].Types.Single(type => type.Name == name);
}
