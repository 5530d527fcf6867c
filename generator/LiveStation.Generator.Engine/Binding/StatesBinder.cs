using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds the life cycles of objects.</summary>
/// <param name="enums">The enums by name.</param>
/// <param name="operations">IDs of all operations, including invalid ones.</param>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class StatesBinder(
    IReadOnlyDictionary<string, BoundEnum> enums, HashSet<string> operations, DiagnosticBag bag)
{
    /// <summary>Returns the life cycle of a type; null when it declares none, or when no part of it is valid.</summary>
    public StatesModel? Bind(Section type, SiblingTable fields)
    {
        if (type.Inner(SpecKeys.States, SpecKeys.OfStates) is not { } section)
            return null;
        ScalarNode? member = section.RequiredText(SpecKeys.Member, new("the field that contains the state", "상태를 담은 필드"));
        if (section.Lacks(SpecKeys.Transitions))
        {
            Phrase hint = new("the transitions between the states", "상태 사이의 전환");
            bag.Report(StructureRules.MissingKey, section.At, section.What, SpecKeys.Transitions, hint);
        }
        section.RefuseEmpty(SpecKeys.Transitions);
        FieldRef? field = member is null ? null : fields.Find(member.Text, member.Span);
        if (field is null)
            return null;
        if (field.Type is not EnumRef states)
        {
            bag.Report(ReferenceRules.RuleType, member!.Span, SpecKeys.Member, field.Wire,
                new Phrase("enums", "열거형"));
            return null;
        }
        return new StatesModel(
            field,
            section.Mappings(SpecKeys.Transitions).Select(node => Transition(node, states)).OfType<TransitionModel>()
                .ToEquatableArray());
    }

    private TransitionModel? Transition(MappingNode node, EnumRef states)
    {
        var section = new Section(node, node.Span, new("a transition", "전환"), SpecKeys.OfTransition, bag);
        EquatableArray<ScalarNode> from = section.TextsOrOne(SpecKeys.From);
        section.RefuseEmpty(SpecKeys.From);
        ScalarNode? to = section.Text(SpecKeys.To), by = section.Text(SpecKeys.By);
        bool isSpoilt = section.Has(SpecKeys.From) || section.IsSpoilt(SpecKeys.From) || section.IsSpoilt(SpecKeys.To);
        if (from.Count == 0 && to is null && !isSpoilt)
        {
            bag.Report(StructureRules.MissingKey, node.Span, section.What, SpecKeys.From,
                new Phrase("the states in which the transition is possible", "전환이 가능한 상태"));
        }
        List<ScalarNode> unknown =
            [.. from.Append(to).OfType<ScalarNode>().Where(literal => EnumValues.Find(enums, states, literal, bag) is null)];
        if (by is not null && !operations.Contains(by.Text))
        {
            bag.Report(ReferenceRules.UnknownOperation, by.Span, by.Text, bag.Suggestions.For(by.Text, operations));
            return null;
        }
        DocText? doc = section.Lacks(SpecKeys.By) || section.Has(SpecKeys.En) || section.Has(SpecKeys.Ko)
            ? DocBinder.Inline(section)
            : null;
        (CertaintyKind certainty, DocText? note) = CertaintyBinder.Bind(section);
        return unknown.Count == 0 && (from.Count > 0 || to is not null)
            ? new TransitionModel(from.Select(literal => literal.Text).ToEquatableArray(), to?.Text, by?.Text, doc, certainty)
            {
                Note = note,
            }
            : null;
    }
}
