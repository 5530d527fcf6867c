using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Compares the examples of an operation with what the keys say about its objects. Both describe the same API, so each checks the
/// other.
/// </summary>
/// <param name="table">All types.</param>
/// <param name="content">Name of the member of a response that contains the result.</param>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class ExampleAgreement(ResourceTable table, string content, DiagnosticBag bag)
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    /// <summary>Reports each member of a response that the keys contradict.</summary>
    /// <param name="section">The section of the operation.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="effect">What it does.</param>
    /// <param name="type">Name of the type of the object. Nothing is compared when the operation does not return the object.</param>
    public void Check(Section section, OperationModel operation, EffectKind effect, string type)
    {
        if (operation is not { Reply: ReplyShape.Object, Result: ObjectRef { Name: var returned } } || type != returned)
            return;
        bool isSending = operation.Body is not null && effect is EffectKind.Creates or EffectKind.Updates;
        SentMember[] sent = isSending ? [.. new SentMembers(table, bag).Of(operation.Body!, type)] : [];
        (FieldModel Field, Regex Form)[] texts = [.. TextsOf(type)];
        foreach ((ScalarNode name, MappingNode example) in section.Entries(SpecKeys.Examples))
        {
            if (At(example, [SpecKeys.Response, content]) is not MappingNode response)
                continue;
            if (At(example, [SpecKeys.Body]) is MappingNode body)
                CompareSent(name, sent, body, response);
            CompareTexts(name, texts, response);
        }
    }

    private void CompareSent(ScalarNode example, SentMember[] sent, MappingNode body, MappingNode response)
    {
        foreach (SentMember one in sent)
        {
            // A value that the service assigns or masks is another one by design, and one of another type is written in another form.
            if (one.Member.Behavior is not { Assigned: null, Masked: null } || !one.Member.Type.Equals(one.Field.Model.Type))
                continue;
            if (At(body, one.Path) is ScalarNode given && At(response, one.Target) is ScalarNode returned
                && !IsSame(given.Text, returned.Text))
            {
                bag.Report(ResourceRules.ExampleContradicts, returned.Span, example.Text, string.Join(".", one.Target), Phrase.Of(
                    "the request sets it to another value with '{0}'", "요청의 '{0}'이(가) 다른 값으로 설정합니다", string.Join(".", one.Path)));
            }
        }
    }

    private void CompareTexts(ScalarNode example, (FieldModel Field, Regex Form)[] texts, MappingNode response)
    {
        foreach ((FieldModel field, Regex form) in texts)
        {
            if (At(response, [field.Wire]) is ScalarNode text && !form.IsMatch(text.Text))
            {
                bag.Report(ResourceRules.ExampleContradicts, text.Span, example.Text, field.Wire, new Phrase(
                    "the text does not match its 'assigned'", "'assigned'의 형식과 다릅니다"));
            }
        }
    }

    private IEnumerable<(FieldModel Field, Regex Form)> TextsOf(string type) =>
        from field in table.TypeOf(type)?.Model.Fields ?? default
        where field is { Type: ScalarRef { Kind: ScalarKind.Text or ScalarKind.Secret }, Behavior.Masked: null }
            && field.Behavior.Assigned is { Kind: AssignedKind.Text }
        select (field, FormOf(field.Behavior.Assigned!.Parts));

    // Other values in the text can be anything, so only what is between them is compared.
    private static Regex FormOf(EquatableArray<TextPartModel> parts)
    {
        StringBuilder form = new("^");
        foreach (TextPartModel part in parts)
        {
            form.Append(part switch
            {
                { Text: { } text } => Regex.Escape(text),
                { Random: { } ranges } => "[" + ranges + "]{" + RuleConflicts.Spelled(part.Length) + "}",
                { Format: { } format } => ".{" + RuleConflicts.Spelled(format.Length) + "}",
                _ => ".*",
            });
        }
        return new Regex(form.Append('$').ToString(), RegexOptions.CultureInvariant | RegexOptions.Singleline, LongestMatch);
    }

    // A number can be written in several forms, such as 15 and 15.0.
    private static bool IsSame(string given, string returned) => given == returned
        || (decimal.TryParse(given, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal one)
            && decimal.TryParse(returned, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal other)
            && one == other);

    private static SpecNode? At(MappingNode node, string[] path)
    {
        SpecNode? current = node;
        foreach (string name in path)
            current = current is MappingNode mapping ? new KeyTable(mapping).Find(name)?.Value : null;
        return current;
    }
}
