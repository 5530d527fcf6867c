using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.Sentences;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>A text for a terminal in both languages.</summary>
/// <param name="En">English.</param>
/// <param name="Ko">Korean.</param>
internal sealed record HelpText(string En, string Ko)
{
    // As much as fits on one line of generated code beside the constructor.
    private const int OneLine = 90;

    private static readonly TerminalMarkup Markup = new();
    private static readonly RuleSentences Rules = new(Markup);

    /// <summary>The C# expression of the text.</summary>
    public string Literal => En.Length + Ko.Length <= OneLine
        ? $"new({CSharpLiteral.Of(En)}, {CSharpLiteral.Of(Ko)})"
        : $"new(\n    {CSharpLiteral.Of(En)},\n    {CSharpLiteral.Of(Ko)})";

    /// <summary>Returns prose of the spec.</summary>
    /// <param name="prose">The prose; untrusted.</param>
    public static HelpText Of(DocText prose) => Join(Markup.Prose(prose));

    /// <summary>Returns the meaning of an enum value.</summary>
    /// <param name="value">The value.</param>
    public static HelpText Of(EnumValueModel value) =>
        Join(Markup.Prose(value.Doc), CertaintySentences.Of(value.Certainty, value.Note, Markup));

    /// <summary>Returns the meaning and the constraints of an argument.</summary>
    /// <param name="parameter">The path value.</param>
    /// <param name="operation">Its operation.</param>
    /// <param name="keys">The commands that list keys.</param>
    public static HelpText Of(ParameterModel parameter, OperationModel operation, KeySources keys) =>
        Join([Markup.Prose(parameter.Doc), .. Rules.Of(parameter.Rules, parameter.Type), keys.Of(parameter.Wire, parameter.Behavior, operation)]);

    /// <summary>Returns the meaning, condition, constraints, default and regions of an option, and how certain these are.</summary>
    /// <param name="field">The query value or member of the body.</param>
    /// <param name="operation">Its operation.</param>
    /// <param name="keys">The commands that list keys.</param>
    public static HelpText Of(FieldModel field, OperationModel operation, KeySources keys) => Join(
    [
        Markup.Prose(field.Doc),
        field.When is { } when ? Markup.Prose(when) : null,
        .. Rules.Of(field.Rules, field.Type),
        field.Default is { } value ? Rules.Default(value, field.Type) : null,
        Rules.Zones(field.Zones),
        CertaintySentences.Of(field.Certainty, field.Note, Markup),
        keys.Of(field.Wire, field.Behavior, operation),
    ]);

    /// <summary>Returns the states and regions of an operation, and how certain it is.</summary>
    /// <param name="operation">The operation.</param>
    public static HelpText Details(OperationModel operation) => Join(
    [
        .. LifeSentences.Of(operation, Markup),
        Rules.Zones(operation.Zones),
        CertaintySentences.Of(operation.Certainty, operation.Note, Markup),
    ]);

    private static HelpText Join(params DocText?[] sentences)
    {
        DocText all = Sentence.Join(sentences);
        return new HelpText(all.En, all.Ko);
    }
}
