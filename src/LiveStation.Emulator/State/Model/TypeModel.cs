namespace LiveStation.Emulator.State.Model;

/// <summary>A type with its members by name and the types that are related to it.</summary>
internal sealed class TypeModel
{
    /// <summary>The owner of resources that belong to no other resource.</summary>
    public const string Account = "account";

    private readonly Dictionary<string, MemberShape> _members = new(StringComparer.Ordinal);
    private readonly List<TypeModel> _owned = [];
    private readonly HashSet<string> _copiedMembers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TransitionShape>> _causedBy = new(StringComparer.Ordinal);
    private readonly List<ReferringMember> _referring = [];

    internal TypeModel(string name, TypeShape shape)
    {
        Name = name;
        Shape = shape;
        foreach (MemberShape member in shape.Members)
        {
            foreach (string alias in member.Aliases)
                _members.TryAdd(alias, member);
        }
        foreach (MemberShape member in shape.Members)
            _members[member.Name] = member;
        KeyMember = shape.Key is { } key ? _members.GetValueOrDefault(key) : null;
        Transitions = shape.State?.Transitions ?? [];
        Gone = new HashSet<string>(shape.State?.Gone ?? [], StringComparer.Ordinal);
        foreach (TransitionShape transition in Transitions)
        {
            if (transition is not { By: { } operation, From.Count: > 0 })
                continue;
            if (!_causedBy.TryGetValue(operation, out List<TransitionShape>? caused))
                _causedBy[operation] = caused = [];
            caused.Add(transition);
        }
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The type as the model describes it.</summary>
    public TypeShape Shape { get; }

    /// <summary>The member that identifies an object; null if there is none.</summary>
    public MemberShape? KeyMember { get; }

    /// <summary>The member that contains the state; null if there is none.</summary>
    public string? StateMember => Shape.State?.Member;

    /// <summary>The transitions; empty if there is no state.</summary>
    public IReadOnlyList<TransitionShape> Transitions { get; }

    /// <summary>The states in which a resource is gone.</summary>
    public IReadOnlySet<string> Gone { get; }

    /// <summary>Whether objects of this type are resources.</summary>
    public bool IsResource => Shape.Owners.Count > 0;

    /// <summary>Whether the type is a log.</summary>
    public bool IsLog => Shape.Log is not null;

    /// <summary>Whether there is one resource per owner.</summary>
    public bool IsSingle => IsResource && !IsLog && KeyMember is null;

    /// <summary>The resource type: this type, or the type that it is another shape of; null if there is none.</summary>
    public TypeModel? Resource { get; private set; }

    /// <summary>The resource types that this type owns.</summary>
    public IReadOnlyList<TypeModel> Owned => _owned;

    /// <summary>The members whose stored values are contained in the resources to which objects of this type refer.</summary>
    public IReadOnlyCollection<string> CopiedMembers => _copiedMembers;

    /// <summary>The members whose values are keys of other resources.</summary>
    public IReadOnlyList<ReferringMember> Referring => _referring;

    /// <summary>Returns the transitions from a state that an operation causes or allows.</summary>
    /// <param name="operation">The ID of the operation.</param>
    public IReadOnlyList<TransitionShape> CausedBy(string operation) => _causedBy.TryGetValue(operation, out List<TransitionShape>? caused)
        ? caused
        : [];

    /// <summary>Returns a member by its name or another of its names; null if there is none.</summary>
    public MemberShape? Find(string name) => _members.GetValueOrDefault(name);

    /// <summary>Returns the member that a member of another type corresponds to; null if there is none.</summary>
    public MemberShape? Matching(MemberShape other)
    {
        if (Find(other.Name) is { } same)
            return same;
        foreach (string alias in other.Aliases)
        {
            if (Find(alias) is { } aliased)
                return aliased;
        }
        return null;
    }

    /// <summary>Returns whether resources of this type belong to resources of another type.</summary>
    public bool IsOwnedBy(TypeModel other) => Shape.Owners.Contains(other.Name);

    internal void Link(Func<string?, TypeModel?> find)
    {
        Resource = IsResource ? this : find(Shape.View);
        foreach (string owner in Shape.Owners)
            find(owner)?._owned.Add(this);
        foreach (MemberShape member in Shape.Members)
        {
            if (member.Assigned is { Kind: AssignedKind.MembersOf, Path: { } copied } assigned)
                assigned.Types.ForEach(type => find(type)?.Copy(copied));
        }
    }

    internal void LinkReferences(Func<string?, TypeModel?> resourceOf)
    {
        foreach (MemberShape member in Shape.Members)
        {
            List<string> types = resourceOf(member.Type.ObjectName) is { } embedded ? [embedded.Name] : member.KeyOf;
            if (types.Count > 0)
                _referring.Add(new ReferringMember(member.Name, types));
        }
    }

    private void Copy(string member)
    {
        if (member != StateMember && Find(member) is { Assigned: null } own && own.Name == member)
            _copiedMembers.Add(member);
    }
}

/// <summary>A member whose value is a key of another resource, or a list of keys.</summary>
/// <param name="Name">The name of the member.</param>
/// <param name="Types">The types of the other resource.</param>
internal sealed record ReferringMember(string Name, IReadOnlyList<string> Types);
