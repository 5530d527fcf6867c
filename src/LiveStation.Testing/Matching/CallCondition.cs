namespace LiveStation.Testing.Matching;

/// <summary>A condition that a call must satisfy.</summary>
/// <typeparam name="T">The type of the call.</typeparam>
/// <param name="Text">The condition, for messages. It contains no secrets.</param>
/// <param name="Difference">Returns why a call does not satisfy the condition; null if it does.</param>
internal sealed record CallCondition<T>(string Text, Func<T, string?> Difference);
