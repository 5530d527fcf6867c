using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.Json.Writing;

/// <summary>A value has no form in JSON.</summary>
/// <param name="fault">Why.</param>
internal sealed class UnwritableValueException(ValueFault fault) : ArgumentException("The value " + fault.Rule.English + ".")
{
    /// <summary>Why.</summary>
    public ValueFault Fault { get; } = fault;

    /// <summary>
    /// What knows the C# names of the objects around the value, from the innermost; null where names are data.
    /// </summary>
    public List<IPropertyNames?> Around { get; } = [];

    /// <summary>
    /// Notes what is around the value, as the filter of a handler that handles nothing. A rethrow at each level would keep the
    /// stack of all levels below: a deep object would end the process.
    /// </summary>
    /// <param name="around">What knows the C# names of the object around it; null where names are data.</param>
    /// <returns>Always false.</returns>
    public bool IsHandledIn(params IPropertyNames?[] around)
    {
        Around.AddRange(around);
        return false;
    }
}
