using System.Runtime.Versioning;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.CommandLine.Json;
using LiveStation.CommandLine.Running;
using LiveStation.Runtime;

namespace LiveStation.CommandLine.Settings;

/// <summary>The file of profiles, which only its owner can read.</summary>
/// <param name="program">The program.</param>
/// <param name="variable">Reads an environment variable.</param>
internal sealed class ProfileFile(ProgramInfo program, Func<string, string?> variable)
{
    /// <summary>Name of the profile that is used when none is named.</summary>
    public const string Default = "default";

    private const string Profiles = "profiles", AccessKey = "accessKey", SecretKey = "secretKey", Zone = "zone", Endpoint = "endpoint";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Path of the file; null when the environment names no folder for it.</summary>
    public string? Path
    {
        get
        {
            string? folder = OperatingSystem.IsWindows()
                ? variable("APPDATA")
                : NotEmpty(variable("XDG_CONFIG_HOME")) ?? (NotEmpty(variable("HOME")) is { } home ? System.IO.Path.Combine(home, ".config") : null);
            return NotEmpty(folder) is { } found ? System.IO.Path.Combine(found, program.Name, "profiles.json") : null;
        }
    }

    /// <summary>Returns a profile; null when it does not exist.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="CommandFailure">Others can read the file, or it is not valid.</exception>
    public Profile? Read(string name)
    {
        if (Path is not { } path || !File.Exists(path))
            return null;
        ThrowIfShared(path);
        JsonObject? profile = ObjectIn(ObjectIn(Document(path), Profiles, path), name, path);
        return profile is null
            ? null
            : new Profile(
                Text(profile, AccessKey, path),
                Text(profile, SecretKey, path) is { } secret ? new Secret(secret) : (Secret?)null,
                Text(profile, Zone, path),
                Text(profile, Endpoint, path));
    }

    /// <summary>Writes a profile into the file, which is created if it does not exist.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="profile">The profile.</param>
    /// <returns>Path of the file.</returns>
    /// <exception cref="CommandFailure">Others can read the file, it is not valid, or there is no folder for it.</exception>
    public string Write(string name, Profile profile)
    {
        string path = Path ?? throw new CommandFailure(new(
            "There is no folder for the profiles: HOME is not set.", "프로필을 저장할 폴더가 없습니다. HOME이 설정되지 않았습니다."));
        JsonObject document = [];
        if (File.Exists(path))
        {
            ThrowIfShared(path);
            document = Document(path);
        }
        if (ObjectIn(document, Profiles, path) is not { } profiles)
            document[Profiles] = profiles = [];
        profiles[name] = new JsonObject(new (string Name, string? Value)[]
        {
            (AccessKey, profile.AccessKey), (SecretKey, profile.SecretKey?.Reveal()), (Zone, profile.Zone), (Endpoint, profile.Endpoint),
        }.Where(one => one.Value is not null).Select(one => KeyValuePair.Create(one.Name, (JsonNode?)one.Value)));
        Save(path, document);
        return path;
    }

    // The file is never readable by others, not even while it is written, and a failure keeps the old one.
    private static void Save(string path, JsonObject document)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        string part = path + ".new";
        File.Delete(part);
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        using (StreamWriter writer = new(part, options))
            writer.Write(document.ToJsonString(Indented) + "\n");
        File.Move(part, path, overwrite: true);
    }

    private static void ThrowIfShared(string path)
    {
        if (!OperatingSystem.IsWindows() && IsShared(path))
        {
            throw new CommandFailure(new(
                $"Other users can access {path}, which contains secret keys. Run: chmod 600 '{path}'",
                $"Secret Key가 있는 {path} 파일에 다른 사용자가 접근할 수 있습니다. 다음 명령을 실행하세요: chmod 600 '{path}'"));
        }
    }

    [UnsupportedOSPlatform("windows")]
    private static bool IsShared(string path) => (File.GetUnixFileMode(path) & ~(OwnerOnly | UnixFileMode.UserExecute)) != 0;

    private static JsonObject Document(string path)
    {
        try
        {
            string text = File.ReadAllText(path);
            UniqueNames.Check(text);
            return JsonNode.Parse(text) as JsonObject ?? throw Invalid(path, "");
        }
        catch (JsonException exception)
        {
            string place = $" ({(exception.LineNumber ?? 0) + 1},{(exception.BytePositionInLine ?? 0) + 1})";
            throw Invalid(path, place);
        }
    }

    private static JsonObject? ObjectIn(JsonObject? parent, string name, string path) => parent?[name] switch
    {
        null => null,
        JsonObject found => found,
        _ => throw Invalid(path, $": {name}"),
    };

    private static string? Text(JsonObject profile, string name, string path) => profile[name] switch
    {
        null => null,
        JsonValue value when value.TryGetValue(out string? text) => text,
        _ => throw Invalid(path, $": {name}"),
    };

    private static CommandFailure Invalid(string path, string place) => new(new(
        $"{path}{place} is not a valid file of profiles. Correct it, or delete it and run 'configure' again.",
        $"{path}{place}: 올바른 프로필 파일이 아닙니다. 수정하거나, 삭제한 뒤 'configure'를 다시 실행하세요."));

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
