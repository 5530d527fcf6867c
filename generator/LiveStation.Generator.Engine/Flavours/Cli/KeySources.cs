using LiveStation.Generator.Engine.Flavours.Commands;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>The commands that list the objects that a value of a request identifies.</summary>
/// <param name="model">The API.</param>
/// <param name="names">The names of the commands.</param>
/// <param name="typeOf">Returns the type of a name; null when there is none.</param>
internal sealed class KeySources(ApiModel model, CommandNames names, Func<string, TypeModel?> typeOf)
{
    /// <summary>Returns a sentence with the commands; null when the value is not a key or no command lists its objects.</summary>
    /// <param name="wire">Name of the value.</param>
    /// <param name="behavior">How the service uses the value.</param>
    /// <param name="operation">Its operation.</param>
    public DocText? Of(string wire, BehaviorModel behavior, OperationModel operation)
    {
        IEnumerable<string> types = behavior.KeyOf.Count > 0 ? behavior.KeyOf : Named(wire, operation);
        string[] commands =
        [
            .. from type in types
               from @group in model.Groups
               from other in @group.Operations
               where other.Effect is { Kind: EffectKind.Lists } effect && effect.Type == type && other.Id != operation.Id
               select $"{names.Of(@group)} {names.Of(other)}",
        ];
        return commands.Length == 0
            ? null
            : new DocText($"Listed by: {string.Join(", ", commands)}.", $"조회 명령: {string.Join(", ", commands)}.");
    }

    // Without 'keyOf', a value with the name of the key identifies the object, or the owner of the object. What an operation creates has
    // no key yet.
    private IEnumerable<string> Named(string wire, OperationModel operation) => operation.Effect is { } effect
        ? WithOwners(effect.Type, []).Where(type => typeOf(type)?.Key?.Wire == wire)
            .Where(type => effect.Kind != EffectKind.Creates || type != effect.Type)
        : [];

    private IEnumerable<string> WithOwners(string type, HashSet<string> seen) => seen.Add(type)
        ? (typeOf(type)?.Resource?.Owners ?? default).SelectMany(owner => WithOwners(owner, seen)).Prepend(type)
        : [];
}
