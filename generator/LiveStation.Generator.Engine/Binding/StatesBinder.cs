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
/// <param name="actors">Names of all actors, including invalid ones; null when there is no service.</param>
/// <param name="effects">Checks what transitions emit.</param>
/// <param name="pending">Checks for later.</param>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class StatesBinder(
    IReadOnlyDictionary<string, BoundEnum> enums,
    HashSet<string> operations,
    HashSet<string>? actors,
    EffectBinder effects,
    PendingChecks pending,
    DiagnosticBag bag)
{
    private readonly CauseBinder _causes = new(actors, effects, pending, bag);

    /// <summary>Returns the life cycle of a type; null when it declares none, or when no part of it is valid.</summary>
    public StatesModel? Bind(Section type, string name, SiblingTable fields)
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
        FieldRef? field = member is null ? null : fields.Find(member.Text, member.Place);
        if (field is null)
            return null;
        if (field.Type is not (EnumRef or ScalarRef { Kind: ScalarKind.Boolean }))
        {
            bag.Report(ReferenceRules.RuleType, member!.Span, SpecKeys.Member, field.Wire,
                new Phrase("enums and booleans", "열거형과 불리언"));
            return null;
        }
        EquatableArray<ScalarNode> gone = section.TextsOrOne(SpecKeys.Gone);
        section.RefuseEmpty(SpecKeys.Gone);
        CheckReached(section, gone, name);
        return new StatesModel(
            field,
            section.Mappings(SpecKeys.Transitions).Select(node => Transition(node, name, field.Type, type))
                .OfType<TransitionModel>().ToEquatableArray())
        {
            Gone = gone.Where(literal => IsState(field.Type, literal)).Select(literal => literal.Text).ToEquatableArray(),
        };
    }

    // Objects that are also created outside of the API can begin in any state.
    private void CheckReached(Section states, EquatableArray<ScalarNode> gone, string type)
    {
        MappingNode[] transitions = [.. states.Mappings(SpecKeys.Transitions)];
        HashSet<string> reached = new(
            transitions.Select(one => (new KeyTable(one).Find(SpecKeys.To)?.Value as ScalarNode)?.Text).OfType<string>(),
            StringComparer.Ordinal);
        ScalarNode[] unreached =
        [
            .. transitions.SelectMany(one => Section.ValuesIn(new KeyTable(one).Find(SpecKeys.From)?.Value)).Concat(gone)
                .Where(state => !reached.Contains(state.Text)).GroupBy(state => state.Text, StringComparer.Ordinal).Select(same => same.First()),
        ];
        pending.Add(table =>
        {
            if (table.TypeOf(type)?.Model is not { Resource: { Owners.Count: > 0, External: null }, States: { } known })
                return;
            // A state that does not exist has already been reported.
            foreach (ScalarNode state in unreached.Where(state => known.Transitions.SelectMany(one => one.From).Concat(known.Gone).Contains(state.Text)))
                bag.Report(ResourceRules.NeverReached, state.Span, state.Text, type);
        });
    }

    private bool IsState(TypeRef type, ScalarNode literal)
    {
        if (type is EnumRef states)
            return EnumValues.Find(enums, states, literal, bag) is not null;
        bool isState = literal is { IsQuoted: false, Text: "true" or "false" };
        if (!isState)
        {
            bag.Report(StructureRules.WrongForm, literal.Span, literal.Text, SpecKeys.States,
                new Phrase("true or false, without quotes", "따옴표 없는 true 또는 false"));
        }
        return isState;
    }

    private TransitionModel? Transition(MappingNode node, string type, TypeRef states, Section owner)
    {
        var section = new Section(node, node.Place, new("a transition", "전환"), SpecKeys.OfTransition, bag);
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
            [.. from.Append(to).OfType<ScalarNode>().Where(literal => !IsState(states, literal))];
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
            ? _causes.Bind(section, owner, type, new TransitionModel(
                from.Select(literal => literal.Text).ToEquatableArray(), to?.Text, by?.Text, doc, certainty)
            {
                Note = note,
            })
            : null;
    }
}
