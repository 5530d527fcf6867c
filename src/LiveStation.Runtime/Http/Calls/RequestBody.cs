using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Writing;

namespace LiveStation.Runtime.Http.Calls;

/// <summary>The body of a request. It is validated and serialized once, regardless of the number of attempts.</summary>
internal abstract class RequestBody
{
    /// <summary>Whether the body has constraints to validate.</summary>
    public abstract bool HasRules { get; }

    /// <summary>Validates the constraints of the body.</summary>
    public abstract void Check(RequestCheck check);

    /// <summary>Serializes the body.</summary>
    public abstract WrittenBody Write();

    /// <summary>Adds the secrets of the body to a collection.</summary>
    public abstract void CollectSecrets(ICollection<string> secrets);
}

/// <summary>The body of a request.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
internal sealed class RequestBody<T>(JsonCodec<T> codec, T value, Action<RequestCheck, T>? rules) : RequestBody
    where T : class
{
    /// <inheritdoc />
    public override bool HasRules => rules is not null;

    /// <inheritdoc />
    public override void Check(RequestCheck check) => rules?.Invoke(check, value);

    /// <inheritdoc />
    public override WrittenBody Write()
    {
        using PooledOutput output = new();
        try
        {
            codec.WriteDocument(output, value);
            return new WrittenBody(output.Written.ToArray(), Unwritable: null);
        }
        catch (UnwritableValueException exception)
        {
            IEnumerable<IPropertyNames?> around = Enumerable.Reverse(exception.Around).Prepend(codec as IPropertyNames);
            return new WrittenBody([], exception.Fault.At(WritingPath.Of(output.Written, around)));
        }
    }

    /// <inheritdoc />
    public override void CollectSecrets(ICollection<string> secrets)
    {
        // Only the codec knows which properties are secret. The body is serialized again only for exceptions.
        using PooledOutput output = new();
        ModelWriter writer = new(output, secrets);
        codec.Write(ref writer, value);
    }
}
