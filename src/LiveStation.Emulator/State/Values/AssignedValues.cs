using System.Globalization;
using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Values;

/// <summary>Computes the values that the service determines.</summary>
internal sealed class AssignedValues(ApiModel model, PathReader paths, Func<Resource, MemberShape, JsonNode?> read)
{
    // Far above the keys in examples, so that a key of an example is never that of another resource.
    private const long FirstNumber = 20_000_001;

    /// <summary>Returns whether a value is stored at creation, because computing it later would give another value.</summary>
    public static bool IsStored(AssignedShape assigned) => assigned.Kind switch
    {
        AssignedKind.Counter or AssignedKind.CounterPer => true,
        AssignedKind.Text => assigned.Parts.Exists(part => part.Random is not null),
        AssignedKind.Choice => assigned.Cases.Values.Any(IsStored),
        _ => false,
    };

    /// <summary>Returns whether a value of this kind can be given to a resource that was created outside this API.</summary>
    public static bool CanBeGiven(AssignedShape assigned) =>
        IsStored(assigned) || assigned.Kind is AssignedKind.Now or AssignedKind.Changed or AssignedKind.Sum or AssignedKind.Text;

    /// <summary>Returns the value of a member; null if there is none.</summary>
    public JsonNode? Compute(Resource resource, MemberShape member, AssignedShape assigned)
    {
        World world = resource.World;
        return assigned.Kind switch
        {
            AssignedKind.Counter => Number(world.Next($"{resource.Type.Name}.{member.Name}", FirstNumber), member),
            AssignedKind.CounterPer => Number(world.Next(CounterPer(resource, member, assigned)), member),
            AssignedKind.Now => Moment(resource.Created, member),
            AssignedKind.Changed => Moment(resource.Changed, member),
            AssignedKind.Sum => Sum(resource, member, assigned),
            AssignedKind.Path => paths.First(assigned.Path!, new PathScope(world, resource)) is { Type: { } type } value
                ? WireValue.Convert(value.Node, type, member.Type)
                : null,
            AssignedKind.Text => Text(resource, member, assigned.Parts),
            AssignedKind.Choice => Choice(resource, member, assigned),
            AssignedKind.MembersOf => MembersOf(resource, assigned),
            _ => OfStates(resource, member, assigned),
        };
    }

    private JsonNode? OfStates(Resource resource, MemberShape member, AssignedShape assigned)
    {
        string state = assigned.State ?? "";
        TypeModel? type = model.Find(assigned.Type);
        return assigned.Kind switch
        {
            AssignedKind.Entered => resource.States.EnteredAt(state) is { } at ? Moment(at, member) : null,
            AssignedKind.TimeIn => WireTime.FromMilliseconds((long)TimeIn(resource, state).TotalMilliseconds, member.Type.Kind),
            AssignedKind.Is => JsonValue.Create(resource.State == state),
            AssignedKind.Any => JsonValue.Create(type is not null && resource.OwnedOf(type).Any(owned => owned.State == state)),
            AssignedKind.Count => Number(type is null ? 0 : resource.CountOf(type), member),
            AssignedKind.Last => type is not null && resource.LastOf(type) is { Type.KeyMember: { } key } last ? read(last, key) : null,
            AssignedKind.Times => Number(
                resource.Nearest(owner => owner.Type == type)?.States.Times.GetValueOrDefault(state) ?? 0, member),
            _ => null,
        };
    }

    // The clock is read only while it matters: what depends on it is written anew for each call.
    private static TimeSpan TimeIn(Resource resource, string state) => resource.State == state
        ? resource.States.TimeIn(state, resource.World.Now)
        : resource.States.Spent.GetValueOrDefault(state);

    private JsonNode? Sum(Resource resource, MemberShape member, AssignedShape assigned)
    {
        PathScope scope = new(resource.World, resource);
        long? sum = assigned.Path is { } path ? paths.Milliseconds(path, scope) : resource.Created.ToUnixTimeMilliseconds();
        if (assigned.Minus is { } minus)
            sum -= paths.Milliseconds(minus, scope);
        return sum is { } value ? WireTime.FromMilliseconds(value + (assigned.Plus ?? 0), member.Type.Kind) : null;
    }

    private JsonValue? Text(Resource resource, MemberShape member, List<TextPart> parts)
    {
        PathScope scope = new(resource.World, resource);
        string text = "";
        for (int i = 0; i < parts.Count; i++)
        {
            string? part = parts[i].Random is { } random
                ? RandomText.Draw(resource, string.Create(CultureInfo.InvariantCulture, $"{member.Name}.{i}"), random, parts[i].Length)
                : parts[i].Path is null ? parts[i].Text : TextAt(parts[i], scope);
            // A text is missing when one of its values is.
            if (part is null)
                return null;
            text += part;
        }
        return JsonValue.Create(text);
    }

    private string? TextAt(TextPart part, PathScope scope)
    {
        PathValue value = paths.First(part.Path!, scope);
        return part.Format is { } format && value.Type is { } type
            ? WireTime.Milliseconds(value.Node, type.Kind) is { } milliseconds ? WireTime.Text(milliseconds, format) : null
            : JsonNodes.Text(value.Node);
    }

    private JsonNode? Choice(Resource resource, MemberShape member, AssignedShape assigned) =>
        JsonNodes.Text(paths.First(assigned.Path!, new PathScope(resource.World, resource)).Node) is { } text
            && assigned.Cases.TryGetValue(text, out AssignedShape? chosen)
                ? Compute(resource, member, chosen)
                : null;

    private JsonArray MembersOf(Resource resource, AssignedShape assigned) => new(
    [
        .. resource.World.ReferrersOf(resource)
            .Where(referrer => assigned.Types.Contains(referrer.Type.Name))
            .Select(referrer => CopiedOf(referrer, assigned.Path!)?.DeepClone()),
    ]);

    private JsonNode? CopiedOf(Resource referrer, string path) =>
        referrer.Copied(path) ?? paths.First(path, new PathScope(referrer.World, referrer)).Node;

    private string CounterPer(Resource resource, MemberShape member, AssignedShape assigned)
    {
        TypeModel? type = model.Find(assigned.Type);
        string owner = resource.Owner?.Nearest(above => above.Type == type)?.Key ?? "";
        return $"{resource.Type.Name}.{member.Name}/{owner}";
    }

    private static JsonNode Moment(DateTimeOffset moment, MemberShape member) =>
        WireTime.FromMilliseconds(moment.ToUnixTimeMilliseconds(), member.Type.Kind);

    private static JsonValue Number(long number, MemberShape member) =>
        member.Type.Kind == WireKind.Text
            ? JsonValue.Create(number.ToString(CultureInfo.InvariantCulture))
            : JsonValue.Create(number);
}
