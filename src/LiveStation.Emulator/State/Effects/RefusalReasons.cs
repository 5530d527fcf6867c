using LiveStation.Emulator.State.Hooks;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Worlds;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.State.Effects;

/// <summary>Explains refusals in the log of requests, in more detail than the response of the service.</summary>
internal static class RefusalReasons
{
    /// <summary>The resource of a key does not exist.</summary>
    /// <param name="world">The world of the call.</param>
    /// <param name="types">The types that the key can belong to.</param>
    /// <param name="key">The key.</param>
    public static LocalText Missing(World world, IReadOnlyList<TypeModel> types, string key)
    {
        string name = $"{string.Join('/', types.Select(type => type.Name))} {key}";
        return new LocalText(
            $"{name} does not exist in region {world.Zone} of this access key.",
            $"{name}: 이 Access Key의 {world.Zone} 리전에 없습니다.");
    }

    /// <summary>The call contains no key, and there is no resource of its type.</summary>
    /// <param name="call">The call.</param>
    public static LocalText NoneOf(AffectedCall call) => Of(call.Owner) + new LocalText(
        $"has no {call.Operation.Type}.", $"{call.Operation.Type}: 없습니다.");

    /// <summary>A resource belongs to another owner than the one in the request.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="owner">Its owner.</param>
    public static LocalText Elsewhere(Resource resource, Resource owner) => new(
        $"{Name(resource)} belongs to {Name(owner)}.", $"{Name(resource)}: {Name(owner)}에 속합니다.");

    /// <summary>The state of a resource does not allow an operation.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="operation">The ID of the operation.</param>
    public static LocalText State(Resource resource, string operation)
    {
        HashSet<string> needed = NeededBy(resource.Type, operation);
        LocalText state = new(
            $"{Name(resource)} is {resource.State}; {operation} needs {string.Join(" or ", needed)}.",
            $"{Name(resource)}의 현재 상태는 {resource.State}, "
            + $"{operation}에 필요한 상태는 {string.Join(" 또는 ", needed)}입니다.");
        foreach (TransitionShape step in StateWay.To(resource.Type, resource.State, needed, operation))
            state += StateWay.Text(step);
        return state;
    }

    /// <summary>No resource of an owner is in a state that an operation needs.</summary>
    /// <param name="owner">The owner.</param>
    /// <param name="type">The type of the resources.</param>
    /// <param name="operation">The ID of the operation.</param>
    public static LocalText NoneInState(Resource? owner, TypeModel type, string operation)
    {
        HashSet<string> needed = NeededBy(type, operation);
        return Of(owner) + new LocalText(
            $"has no {type.Name} in state {string.Join(" or ", needed)}, which {operation} needs.",
            $"{operation}에 필요한 {string.Join(" 또는 ", needed)} 상태의 {type.Name}: 없습니다.");
    }

    /// <summary>A condition of an operation does not hold.</summary>
    /// <param name="need">The condition.</param>
    /// <param name="operation">The ID of the operation.</param>
    public static LocalText Need(NeedShape need, string operation)
    {
        string that = Text(need.That), when = Text(need.If);
        LocalText condition = when.Length == 0
            ? new LocalText($"{operation} needs {that}.", $"{operation}에 필요한 조건: {that}.")
            : new LocalText($"With {when}, {operation} needs {that}.", $"{when}인 경우 {operation}에 필요한 조건: {that}.");
        return condition + Description(need);
    }

    /// <summary>Another resource refers to a resource that is to be deleted.</summary>
    /// <param name="need">The condition.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="referrer">The other resource.</param>
    public static LocalText Used(NeedShape need, Resource resource, Resource referrer) => new LocalText(
        $"{Name(resource)} is used by {Name(referrer)}.", $"{Name(resource)}: {Name(referrer)}에서 사용 중입니다.")
        + Description(need);

    /// <summary>The owner already has the largest number of resources.</summary>
    /// <param name="type">The type of the resources.</param>
    /// <param name="most">The largest number.</param>
    public static LocalText Quota(TypeModel type, int most) => new(
        $"There are already {most} of at most {most} {type.Name}.",
        $"{type.Name}: 최대 {most}개까지 만들 수 있으며 이미 {most}개가 있습니다.");

    // The sentence of the spec, which explains what the names of members do not.
    private static LocalText Description(NeedShape need) =>
        need is { En: { } english, Ko: { } korean } ? new LocalText($" {english}", $" {korean}") : "";

    private static HashSet<string> NeededBy(TypeModel type, string operation) =>
        type.CausedBy(operation).SelectMany(transition => transition.From).ToHashSet(StringComparer.Ordinal);

    private static LocalText Of(Resource? owner) => owner is null
        ? new LocalText("The account ", "계정에 있는 ")
        : new LocalText($"{Name(owner)} ", $"{Name(owner)}의 ");

    private static string Name(Resource resource) => $"{resource.Type.Name} {resource.Key}";

    private static string Text(IReadOnlyList<ConditionShape> conditions) => string.Join(
        ", ", conditions.Select(condition => $"{condition.Path} = {string.Join(" | ", condition.Values)}"));
}
