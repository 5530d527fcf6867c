using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.Json.Writing;

/// <summary>The exception that is thrown when a value cannot be represented in JSON.</summary>
/// <param name="fault">The reason.</param>
internal sealed class UnwritableValueException(ValueFault fault) : ArgumentException("The value " + fault.Rule.English + ".")
{
    /// <summary>The reason.</summary>
    public ValueFault Fault { get; } = fault;

    /// <summary>The name maps of the enclosing objects, from the innermost; null where names are data.</summary>
    public List<IPropertyNames?> Around { get; } = [];

    /// <summary>
    /// Records the enclosing objects of the value in an exception filter that never handles the exception.
    /// </summary>
    /// <remarks>
    /// Rethrowing at each level would keep the stack of all inner levels. A deeply nested object would then terminate
    /// the process.
    /// </remarks>
    /// <param name="around">The name map of the enclosing object; null where names are data.</param>
    /// <returns>Always false.</returns>
    public bool IsHandledIn(params IPropertyNames?[] around)
    {
        Around.AddRange(around);
        return false;
    }
}
