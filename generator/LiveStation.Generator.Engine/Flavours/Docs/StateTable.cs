using System.Globalization;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.Docs.Html;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Docs;

/// <summary>The transitions of states, numbered as in the diagram.</summary>
/// <param name="site">The pages.</param>
internal sealed class StateTable(Site site)
{
    private readonly Dictionary<string, (string Group, OperationModel Operation)> _operations = site.Model.Groups
        .SelectMany(group => group.Operations.Select(operation => (group.Name, operation)))
        .ToDictionary(pair => pair.operation.Id, pair => (pair.Name, pair.operation), StringComparer.Ordinal);

    /// <summary>Returns the table.</summary>
    /// <param name="states">The states.</param>
    public HtmlNode Of(StatesModel states) => Element.Table(
        ["#", site.Text(Labels.From), site.Text(Labels.To), site.Text(Labels.Trigger)],
        states.Transitions.Select((transition, number) => Element.Row(
            (number + 1).ToString(CultureInfo.InvariantCulture),
            transition.From.Count == 0 ? site.Text(Labels.Created) : Codes(transition.From),
            transition.To is { } to ? Element.Code(to) : site.Text(Labels.Unchanged),
            Cause(transition))));

    private HtmlNode Cause(TransitionModel transition)
    {
        HtmlNode text = site.Sentences(transition.Certainty, transition.Note, site.Escaped(transition.Doc));
        return transition.Operation is { } id && _operations.TryGetValue(id, out (string Group, OperationModel Operation) known)
            ? Element.Join(Element.Link($"{known.Group}.html#{id}", $"{known.Group}.{known.Operation.Name}"), " ", text)
            : text;
    }

    private static HtmlNode Codes(EquatableArray<string> states) => Element.Join(
        states.SelectMany((state, i) => i == 0 ? [Element.Code(state)] : new HtmlNode[] { ", ", Element.Code(state) }));
}
