using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Sentences;

/// <summary>Sentences about the states that an operation requires or changes.</summary>
internal static class LifeSentences
{
    /// <summary>The states in which an operation is allowed, and the states that follow.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="markup">The notation of the sentences.</param>
    public static IEnumerable<DocText> Of(OperationModel operation, Markup markup) =>
        operation.Life.Where(step => IsCertainFor(operation, step)).Select(step => Of(step, markup));

    // A request can connect an existing object instead of creating one, and can leave it out. So a change of an object that the
    // request only refers to or contains does not follow from every call.
    private static bool IsCertainFor(OperationModel operation, LifeStepModel step) =>
        step.Transition.To is null
        || operation.Effect is not { Type: var type }
        || step.Type == type
        || step.Owned.Contains(type);

    private static DocText Of(LifeStepModel step, Markup markup)
    {
        if (step.Flag is { } flag)
            return OfFlag(step, markup.Code(flag), markup);
        string type = markup.Type(step.Type), to = step.Transition.To is { } literal ? markup.Code(literal) : "";
        EquatableArray<string> from = step.Transition.From;
        string en = Alternatives(from, " or ", markup), ko = Alternatives(from, " 또는 ", markup);
        DocText sentence = (from.Count > 0, to.Length > 0) switch
        {
            (true, true) => new DocText(
                $"This operation changes the state of {type} from {en} to {to}.", $"{type}의 {ko} 상태를 {to} 상태로 변경합니다."),
            (true, false) => new DocText(
                $"The state of {type} must be {en}.", $"{type}의 상태가 {ko}인 경우에만 호출할 수 있습니다."),
            _ => new DocText($"The initial state of {type} is {to}.", $"{type}의 초기 상태는 {to}입니다."),
        };
        return sentence.Then(CertaintySentences.Of(step.Transition.Certainty, step.Transition.Note, markup));
    }

    private static DocText OfFlag(LifeStepModel step, string flag, Markup markup)
    {
        string type = markup.Type(step.Type), to = step.Transition.To is { } literal ? markup.Code(literal) : "";
        string en = Alternatives(step.Transition.From, " or ", markup), ko = Alternatives(step.Transition.From, " 또는 ", markup);
        DocText sentence = (step.Transition.From.Count > 0, to.Length > 0) switch
        {
            (true, true) => new DocText(
                $"{flag} of {type} must be {en}. This operation changes it to {to}.",
                $"{type}의 {flag} 값이 {ko}인 경우에만 호출할 수 있습니다. 호출하면 {to}로 변경됩니다."),
            (true, false) => new DocText(
                $"{flag} of {type} must be {en}.", $"{type}의 {flag} 값이 {ko}인 경우에만 호출할 수 있습니다."),
            _ => new DocText($"{flag} of {type} is initially {to}.", $"{type}의 {flag} 값은 처음에 {to}입니다."),
        };
        return sentence.Then(CertaintySentences.Of(step.Transition.Certainty, step.Transition.Note, markup));
    }

    private static string Alternatives(EquatableArray<string> states, string or, Markup markup)
    {
        string[] all = [.. states.Select(markup.Code)];
        string last = all.LastOrDefault() ?? "";
        return all.Length < 2 ? last : string.Join(", ", all.Take(all.Length - 1)) + or + last;
    }
}
