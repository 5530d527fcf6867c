using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>A type whose objects the service keeps, or that shows objects of such a type.</summary>
internal sealed record ResourceModel
{
    /// <summary>The owner of objects that belong to no other object: one account in one zone.</summary>
    public const string Account = "account";

    /// <summary>The owner, <see cref="Account"/> or names of types; empty when the type only shows other objects.</summary>
    public EquatableArray<string> Owners { get; init; }

    /// <summary>Name of the type whose objects it shows; null when it shows its own.</summary>
    public string? View { get; init; }

    /// <summary>Wire name of the timestamp at which an object ceases to exist; null for none.</summary>
    public string? Until { get; init; }

    /// <summary>The largest number of objects of one owner; null for no limit.</summary>
    public int? AtMost { get; init; }

    /// <summary>Wire name of the member that contains what happened, when the objects are entries of a log; otherwise null.</summary>
    public string? Log { get; init; }

    /// <summary>Indicates which objects are also created outside of the API; null for none.</summary>
    public ExternalModel? External { get; init; }
}

/// <summary>Objects that are also created outside of the API.</summary>
/// <param name="Conditions">The conditions that are true for these objects; empty for all objects.</param>
internal sealed record ExternalModel(EquatableArray<ConditionModel> Conditions);

/// <summary>Someone outside of the API who changes the state of objects.</summary>
/// <param name="Name">Its name, such as <c>encoder</c>.</param>
/// <param name="Doc">Description of the actor.</param>
internal sealed record ActorModel(string Name, DocText Doc);
