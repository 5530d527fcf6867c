using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Hooks;

/// <summary>Determines a member that the model cannot describe.</summary>
internal interface IMemberValue
{
    /// <summary>Returns the value; null if there is none.</summary>
    JsonNode? Read(Resource resource, ResourceReader reader);
}

/// <summary>Writes the content of a response that the model cannot describe.</summary>
internal interface IReplyContent
{
    /// <summary>Returns the content; its elements if the response is a list.</summary>
    JsonNode Compose(AffectedCall call, ResourceReader reader);
}

/// <summary>Determines how many resources one creation creates.</summary>
internal interface IFurtherResources
{
    /// <summary>Returns the members of each further resource.</summary>
    IEnumerable<JsonObject> After(Resource first, ResourceReader reader);
}

/// <summary>Checks a rule that the model cannot describe.</summary>
internal interface ICallCheck
{
    /// <summary>Returns the name of the value that is refused; null if the call is allowed.</summary>
    string? Refuse(AffectedCall call, ResourceReader reader);
}

/// <summary>Changes the targets of a call in a way that the model cannot describe.</summary>
internal interface ICallEffect
{
    /// <summary>Changes the targets.</summary>
    void Apply(AffectedCall call);
}

/// <summary>Hand-written behaviour of one API, where its model does not describe it.</summary>
internal sealed class StateHooks
{
    /// <summary>No hooks.</summary>
    public static StateHooks None { get; } = new();

    /// <summary>Values of members, by type and name.</summary>
    public Dictionary<(string Type, string Member), IMemberValue> Members { get; } = [];

    /// <summary>Contents of responses, by the ID of the operation.</summary>
    public Dictionary<string, IReplyContent> Contents { get; } = new(StringComparer.Ordinal);

    /// <summary>Further resources, by type.</summary>
    public Dictionary<string, IFurtherResources> Further { get; } = new(StringComparer.Ordinal);

    /// <summary>Checks, by the ID of the operation.</summary>
    public Dictionary<string, ICallCheck> Checks { get; } = new(StringComparer.Ordinal);

    /// <summary>Effects, by the ID of the operation.</summary>
    public Dictionary<string, ICallEffect> Effects { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys that stand for all resources of a type.</summary>
    public HashSet<ResourceId> Everything { get; } = [];

    /// <summary>Returns a value that the model cannot describe; null if there is none.</summary>
    public JsonNode? Read(ResourceReader reader, Resource resource, MemberShape member) =>
        Members.Count > 0 && Members.TryGetValue((resource.Type.Name, member.Name), out IMemberValue? value)
            ? value.Read(resource, reader)
            : null;
}
