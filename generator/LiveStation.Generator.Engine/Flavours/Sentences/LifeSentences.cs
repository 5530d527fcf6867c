using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Sentences;

/// <summary>Sentences about the states that an operation requires or changes.</summary>
internal static class LifeSentences
{
    /// <summary>The states in which the operation is allowed, and the state that follows.</summary>
    /// <param name="step">The step.</param>
    /// <param name="markup">The notation of the sentences.</param>
    public static DocText Of(LifeStepModel step, Markup markup)
    {
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

    private static string Alternatives(EquatableArray<string> states, string or, Markup markup)
    {
        string[] all = [.. states.Select(markup.Code)];
        string last = all.LastOrDefault() ?? "";
        return all.Length < 2 ? last : string.Join(", ", all.Take(all.Length - 1)) + or + last;
    }
}
