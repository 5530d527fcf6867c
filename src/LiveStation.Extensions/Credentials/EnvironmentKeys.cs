using LiveStation.Runtime;

namespace LiveStation.Extensions.Credentials;

/// <summary>The keys in two environment variables.</summary>
/// <param name="accessKeyVariable">The name of the variable with the access key ID.</param>
/// <param name="secretKeyVariable">The name of the variable with the secret key.</param>
internal sealed class EnvironmentKeys(string accessKeyVariable, string secretKeyVariable)
{
    private NcpCredentials? _keys;

    /// <summary>Returns a sentence for each variable that is missing, and for keys that are not valid.</summary>
    public IEnumerable<string> Faults()
    {
        string[] missing = [.. new[] { accessKeyVariable, secretKeyVariable }.Where(name => Value(name).Length == 0)];
        if (missing.Length > 0)
            return missing.Select(name => $"The environment variable {name} is missing.");
        try
        {
            Get();
            return [];
        }
        catch (ArgumentException exception)
        {
            string name = exception.ParamName == "accessKey" ? accessKeyVariable : secretKeyVariable;
            return [$"The environment variable {name} does not contain a valid key."];
        }
    }

    /// <summary>Gets the keys. Changes of the variables are applied.</summary>
    /// <exception cref="ArgumentException">A variable does not contain a valid key.</exception>
    public NcpCredentials Get()
    {
        (string accessKey, Secret secretKey) = (Value(accessKeyVariable), Value(secretKeyVariable));
        NcpCredentials? keys = Volatile.Read(ref _keys);
        if (keys is null || keys.AccessKey != accessKey || keys.SecretKey != secretKey)
        {
            keys = new NcpCredentials(accessKey, secretKey);
            Volatile.Write(ref _keys, keys);
        }
        return keys;
    }

    private static string Value(string name) => Environment.GetEnvironmentVariable(name) ?? "";
}
