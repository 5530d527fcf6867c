namespace LiveStation.Runtime.Http.Waiting;

/// <summary>The meaning of an object that was read during a wait.</summary>
internal enum StateOutcome
{
    /// <summary>The wait continues.</summary>
    Waiting,

    /// <summary>The object has the wanted state.</summary>
    Reached,

    /// <summary>The object has a state from which the wanted one cannot be reached.</summary>
    Unreachable,

    /// <summary>The object no longer exists.</summary>
    Gone,
}

/// <summary>The state that a wait is for.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
/// <param name="Wanted">The wire value of the state.</param>
/// <param name="StateOf">Returns the wire value of the state of an object; null if it has none.</param>
/// <param name="OutcomeOf">Returns the meaning of an object.</param>
/// <param name="IsGone">Whether objects in the wanted state no longer exist for callers.</param>
internal sealed record StateGoal<T>(string Wanted, Func<T, string?> StateOf, Func<T, StateOutcome> OutcomeOf, bool IsGone)
    where T : class;
